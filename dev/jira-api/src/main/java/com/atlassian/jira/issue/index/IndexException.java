package com.atlassian.jira.issue.index;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class IndexException extends Exception {
    /** UNVERIFIED. */
    public IndexException(String text) {
    }
}
