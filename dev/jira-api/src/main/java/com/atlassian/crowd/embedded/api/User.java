package com.atlassian.crowd.embedded.api;

/**
 * A person as the user directory knows them.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface User {
    int compareTo(User user);

    long getDirectoryId();

    String getDisplayName();

    String getEmailAddress();

    String getName();

    boolean isActive();
}
