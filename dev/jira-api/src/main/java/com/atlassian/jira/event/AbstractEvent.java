package com.atlassian.jira.event;

import java.util.HashMap;
import java.util.Map;

/**
 * Something that happened in Jira.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public abstract class AbstractEvent {
    private final Map<String, Object> params;

    /** UNVERIFIED. */
    protected AbstractEvent() {
        this(null);
    }

    /** UNVERIFIED. */
    protected AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? new HashMap<>() : params;
    }

    /** UNVERIFIED. Further facts of the event; never null. */
    public Map<String, Object> getParams() {
        return params;
    }
}
