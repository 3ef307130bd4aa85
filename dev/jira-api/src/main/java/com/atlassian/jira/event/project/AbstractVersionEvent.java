package com.atlassian.jira.event.project;

/**
 * Something that happened to a version.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira/5.2.10/com/atlassian/jira/event/project/VersionDeleteEvent.html; see
 * signatures.txt.
 */
public class AbstractVersionEvent {
    private final long versionId;

    /** UNVERIFIED. */
    protected AbstractVersionEvent(long versionId) {
        this.versionId = versionId;
    }

    /** UNVERIFIED return type. */
    public long getVersionId() {
        return versionId;
    }
}
