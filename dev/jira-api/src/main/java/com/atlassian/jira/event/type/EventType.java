package com.atlassian.jira.event.type;

/**
 * Signature: doc:J708; see signatures.txt.
 */
public class EventType {
    public static final Long ISSUE_ASSIGNED_ID = null;

    public static final Long ISSUE_CLOSED_ID = null;

    public static final Long ISSUE_COMMENTED_ID = null;

    public static final Long ISSUE_COMMENT_EDITED_ID = null;

    public static final Long ISSUE_CREATED_ID = null;

    public static final Long ISSUE_DELETED_ID = null;

    public static final Long ISSUE_GENERICEVENT_ID = null;

    public static final Long ISSUE_MOVED_ID = null;

    public static final Long ISSUE_REOPENED_ID = null;

    public static final Long ISSUE_RESOLVED_ID = null;

    public static final Long ISSUE_UPDATED_ID = null;

    public static final Long ISSUE_WORKLOGGED_ID = null;

    public static final Long ISSUE_WORKLOG_DELETED_ID = null;

    public static final Long ISSUE_WORKLOG_UPDATED_ID = null;

    protected EventType() {
    }
}
