package com.example.notes;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Server data of the page. */
public class NotesData implements WebResourceDataProvider {
    private final Notes notes;

    public NotesData(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Jsonable get() {
        int count = notes.all().size();
        return out -> out.write("{\"count\":" + count + ",\"tag\":\"</script>\"}");
    }
}
