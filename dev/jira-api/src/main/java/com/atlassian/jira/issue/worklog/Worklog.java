package com.atlassian.jira.issue.worklog;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface Worklog {
}
