package com.atlassian.jira.bc.project.component;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ProjectComponent {
    /** UNVERIFIED. */
    Long getId();

    /** UNVERIFIED. */
    String getName();

    /** UNVERIFIED. */
    String getDescription();

    /** UNVERIFIED. */
    Long getProjectId();
}
