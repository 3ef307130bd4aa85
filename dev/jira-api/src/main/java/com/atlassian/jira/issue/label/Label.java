package com.atlassian.jira.issue.label;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface Label {
    /** UNVERIFIED. */
    String getLabel();
}
