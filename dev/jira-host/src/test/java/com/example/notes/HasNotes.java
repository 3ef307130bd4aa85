package com.example.notes;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** True if there are notes. */
public class HasNotes implements Condition {
    private final Notes notes;

    public HasNotes(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !notes.all().isEmpty();
    }
}
