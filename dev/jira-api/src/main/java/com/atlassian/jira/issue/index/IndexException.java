package com.atlassian.jira.issue.index;

/**
 * The index failed.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class IndexException extends Exception {
    /** UNVERIFIED. */
    public IndexException(String message) {
        super(message);
    }
}
