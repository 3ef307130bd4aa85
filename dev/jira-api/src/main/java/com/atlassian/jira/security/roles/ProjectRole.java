package com.atlassian.jira.security.roles;

/**
 * Signature: call:CD(impl); see signatures.txt.
 */
public interface ProjectRole {
    String getDescription();

    Long getId();

    String getName();
}
