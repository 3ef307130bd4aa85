package com.atlassian.jira.issue.search;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class SearchException extends Exception {
    /** UNVERIFIED. */
    public SearchException(String text) {
    }

    /** UNVERIFIED. */
    public SearchException(String text, Throwable throwable) {
    }
}
