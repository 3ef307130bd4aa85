package com.atlassian.crowd.event.user;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class UserDeletedEvent {
    protected UserDeletedEvent() {
    }

    public String getUsername() {
        throw new UnsupportedOperationException();
    }
}
