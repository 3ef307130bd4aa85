package com.atlassian.crowd.event.user;

/**
 * A person is gone.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class UserDeletedEvent {
    private final String username;

    /** UNVERIFIED, only here: Jira's own wants to know the directory too. */
    public UserDeletedEvent(String username) {
        this.username = username;
    }

    /** The name they logged in with. */
    public String getUsername() {
        return username;
    }
}
