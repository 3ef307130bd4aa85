package com.atlassian.jira.event.issue;

/**
 * An event of a bundle that holds one of the old kind.
 *
 * <p>Kind UNVERIFIED: SL tests only mock it; cast from JiraIssueEvent compiles; see signatures.txt.
 */
public interface DelegatingJiraIssueEvent {
    IssueEvent asIssueEvent();
}
