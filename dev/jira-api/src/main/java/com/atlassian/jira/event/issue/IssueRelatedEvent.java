package com.atlassian.jira.event.issue;

/**
 * Something that happened to an issue.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface IssueRelatedEvent {
}
