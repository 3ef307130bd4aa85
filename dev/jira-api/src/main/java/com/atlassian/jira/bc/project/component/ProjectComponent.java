package com.atlassian.jira.bc.project.component;

/**
 * A part of a project.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectComponent {
    Long getId();

    String getName();

    String getDescription();

    Long getProjectId();
}
