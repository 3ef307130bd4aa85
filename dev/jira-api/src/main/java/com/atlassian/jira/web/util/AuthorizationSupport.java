package com.atlassian.jira.web.util;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface AuthorizationSupport {
}
