package com.atlassian.jira.web.util;

/**
 * Something that can ask what its caller may do.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface AuthorizationSupport {
}
