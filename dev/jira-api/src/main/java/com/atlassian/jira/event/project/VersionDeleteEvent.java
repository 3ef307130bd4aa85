package com.atlassian.jira.event.project;

/**
 * A version is gone.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira/5.2.10/com/atlassian/jira/event/project/VersionDeleteEvent.html; see
 * signatures.txt.
 */
public class VersionDeleteEvent extends AbstractVersionEvent {
    /** Only Jira calls this; later lines made it private. */
    public VersionDeleteEvent(long versionId) {
        super(versionId);
    }
}
