package com.atlassian.jira.issue.index;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class IndexException extends Exception {
    /** UNVERIFIED. */
    public IndexException(String text) {
        super(text);
    }
}
