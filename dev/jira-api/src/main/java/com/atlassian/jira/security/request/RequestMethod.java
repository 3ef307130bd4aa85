package com.atlassian.jira.security.request;

/**
 * A method of HTTP.
 *
 * <p>Signature: call:SP (used as annotation value); see signatures.txt.
 */
public enum RequestMethod {
    GET,
    POST
}
