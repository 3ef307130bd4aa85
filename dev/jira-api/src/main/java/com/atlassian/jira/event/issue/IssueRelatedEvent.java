package com.atlassian.jira.event.issue;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface IssueRelatedEvent {
}
