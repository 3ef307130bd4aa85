package com.atlassian.jira.event;

import java.util.Map;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public abstract class AbstractEvent {
    protected AbstractEvent() {
    }

    /** UNVERIFIED. */
    public Map<String,Object> getParams() {
        throw new UnsupportedOperationException();
    }
}
