package com.atlassian.jira.event.issue;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraIssueEvent {
}
