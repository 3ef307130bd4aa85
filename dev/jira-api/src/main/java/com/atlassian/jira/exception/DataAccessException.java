package com.atlassian.jira.exception;

/**
 * The database failed.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class DataAccessException extends RuntimeException {
    /** UNVERIFIED. */
    public DataAccessException(String message) {
        super(message);
    }
}
