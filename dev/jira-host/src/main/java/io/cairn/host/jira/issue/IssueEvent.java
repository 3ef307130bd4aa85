package io.cairn.host.jira.issue;

/** What happened to an issue, with Jira's number of the event (com.atlassian.jira.event.type.EventType). */
public enum IssueEvent {
    CREATED(1), UPDATED(2), ASSIGNED(3), RESOLVED(4), CLOSED(5), COMMENTED(6), REOPENED(7), DELETED(8), MOVED(9),
    WORK_STARTED(11), WORK_STOPPED(12), TRANSITIONED(13);

    private final long typeId;

    IssueEvent(long typeId) {
        this.typeId = typeId;
    }

    /** Jira's number: 13 is the generic event of transitions. */
    public long typeId() {
        return typeId;
    }
}
