package com.atlassian.jira.issue.worklog;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Worklog {
}
