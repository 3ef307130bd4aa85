package com.atlassian.jira.project;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ProjectCategory {
    /** UNVERIFIED. */
    Long getId();

    /** UNVERIFIED. */
    String getName();
}
