package com.atlassian.jira.issue.worklog;

/**
 * Time that somebody spent on an issue.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface Worklog {
}
