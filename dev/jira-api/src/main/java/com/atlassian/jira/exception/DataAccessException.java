package com.atlassian.jira.exception;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class DataAccessException extends RuntimeException {
    /** UNVERIFIED. */
    public DataAccessException(String text) {
    }
}
