package com.atlassian.jira.issue.search;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class SearchException extends Exception {
    /** UNVERIFIED. */
    public SearchException(String text) {
        super(text);
    }

    /** UNVERIFIED. */
    public SearchException(String text, Throwable cause) {
        super(text, cause);
    }
}
