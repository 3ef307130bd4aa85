package com.atlassian.jira.web;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface HttpServletVariables {
}
