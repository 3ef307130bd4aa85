package com.atlassian.jira.event.project;

/**
 * Signature: doc:https://docs.atlassian.com/jira/5.2.10/com/atlassian/jira/event/project/VersionDeleteEvent.html; see signatures.txt.
 */
public class VersionDeleteEvent extends AbstractVersionEvent {
    protected VersionDeleteEvent() {
    }
}
