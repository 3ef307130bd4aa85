package com.atlassian.jira.event;

/**
 * Something that happened to a project.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectRelatedEvent {
}
