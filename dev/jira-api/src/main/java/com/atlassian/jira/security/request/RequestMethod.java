package com.atlassian.jira.security.request;

/**
 * Signature: call:SP (used as annotation value); see signatures.txt.
 */
public enum RequestMethod {
    GET,
    POST
}
