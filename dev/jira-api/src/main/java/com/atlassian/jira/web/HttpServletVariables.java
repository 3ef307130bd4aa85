package com.atlassian.jira.web;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface HttpServletVariables {
}
