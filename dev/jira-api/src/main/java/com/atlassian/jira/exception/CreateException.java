package com.atlassian.jira.exception;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class CreateException extends Exception {
    /** UNVERIFIED. */
    public CreateException(String text) {
        super(text);
    }
}
