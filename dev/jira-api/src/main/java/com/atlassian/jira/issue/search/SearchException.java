package com.atlassian.jira.issue.search;

/**
 * A search failed.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class SearchException extends Exception {
    /** UNVERIFIED. */
    public SearchException(String message) {
        super(message);
    }

    /** UNVERIFIED. */
    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
