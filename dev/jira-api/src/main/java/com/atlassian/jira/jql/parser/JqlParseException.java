package com.atlassian.jira.jql.parser;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class JqlParseException extends Exception {
    /** UNVERIFIED. */
    public JqlParseException(String message) {
        super(message);
    }
}
