package com.example.notes;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Does what Jira forbids: uses Active Objects in its constructor. */
public class EagerBean {
    public EagerBean(ActiveObjects ao) {
        ao.count(NoteEntity.class);
    }
}
