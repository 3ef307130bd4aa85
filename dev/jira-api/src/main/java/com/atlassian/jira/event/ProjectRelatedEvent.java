package com.atlassian.jira.event;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ProjectRelatedEvent {
}
