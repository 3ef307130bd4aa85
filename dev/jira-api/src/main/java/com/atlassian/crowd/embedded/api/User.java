package com.atlassian.crowd.embedded.api;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface User {
    int compareTo(User user);

    long getDirectoryId();

    String getDisplayName();

    String getEmailAddress();

    String getName();

    boolean isActive();
}
