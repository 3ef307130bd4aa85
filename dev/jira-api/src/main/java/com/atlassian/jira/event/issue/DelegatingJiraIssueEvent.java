package com.atlassian.jira.event.issue;

/**
 * UNVERIFIED kind. Signature: un (SL tests only mock it; cast from JiraIssueEvent compiles); see signatures.txt.
 */
public interface DelegatingJiraIssueEvent {
    IssueEvent asIssueEvent();
}
