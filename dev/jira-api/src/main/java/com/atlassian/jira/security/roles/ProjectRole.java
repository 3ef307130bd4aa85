package com.atlassian.jira.security.roles;

/**
 * A role that people have in projects.
 *
 * <p>Signature: call:CD(impl); see signatures.txt.
 */
public interface ProjectRole {
    String getDescription();

    Long getId();

    String getName();
}
