package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;

/**
 * A person; the key stays, the log-in name may change.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface ApplicationUser {
    long getDirectoryId();

    User getDirectoryUser();

    String getDisplayName();

    String getEmailAddress();

    Long getId();

    String getKey();

    String getName();

    String getUsername();

    boolean isActive();
}
