package com.atlassian.jira.jql.parser;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class JqlParseException extends Exception {
    protected JqlParseException() {
    }
}
