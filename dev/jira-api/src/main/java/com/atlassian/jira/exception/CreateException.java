package com.atlassian.jira.exception;

/**
 * Something could not be made.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class CreateException extends Exception {
    /** UNVERIFIED. */
    public CreateException(String message) {
        super(message);
    }
}
