package com.atlassian.jira.project.type;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class ProjectTypeKey {
    /** UNVERIFIED. */
    public ProjectTypeKey(String text) {
    }

    /** UNVERIFIED. */
    public String getKey() {
        throw new UnsupportedOperationException();
    }
}
