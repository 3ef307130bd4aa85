package com.atlassian.jira.issue.label;

/**
 * A word that marks an issue.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface Label {
    /** UNVERIFIED. */
    String getLabel();
}
