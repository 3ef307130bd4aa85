package com.example.notes;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;

/** What the panel's template shows. */
public class NotesContext implements ContextProvider {
    private final Notes notes;

    public NotesContext(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        List<NoteView> views = notes.all().stream().map(NoteView::new).toList();
        return Map.of("notes", views, "markupHtml", "<b>bold</b>");
    }
}
