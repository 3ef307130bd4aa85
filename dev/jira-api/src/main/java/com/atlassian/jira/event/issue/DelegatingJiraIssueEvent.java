package com.atlassian.jira.event.issue;

/**
 * Kind UNVERIFIED: SL tests only mock it; cast from JiraIssueEvent compiles; see signatures.txt.
 */
public interface DelegatingJiraIssueEvent {
    IssueEvent asIssueEvent();
}
