package com.atlassian.jira.event;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectRelatedEvent {
}
