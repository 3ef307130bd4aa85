package com.atlassian.jira.exception;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class CreateException extends Exception {
    /** UNVERIFIED. */
    public CreateException(String text) {
    }
}
