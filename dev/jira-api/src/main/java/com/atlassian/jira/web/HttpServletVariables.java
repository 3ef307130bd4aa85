package com.atlassian.jira.web;

/**
 * Something that knows the request it answers.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface HttpServletVariables {
}
