package com.atlassian.jira.web.util;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface AuthorizationSupport {
}
