package com.atlassian.jira.event.issue;

/**
 * One event of a bundle.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraIssueEvent {
}
