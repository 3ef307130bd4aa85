package com.atlassian.jira.issue.label;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Label {
    /** UNVERIFIED. */
    String getLabel();
}
