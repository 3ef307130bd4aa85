package com.atlassian.jira.exception;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class DataAccessException extends RuntimeException {
    /** UNVERIFIED. */
    public DataAccessException(String text) {
        super(text);
    }
}
