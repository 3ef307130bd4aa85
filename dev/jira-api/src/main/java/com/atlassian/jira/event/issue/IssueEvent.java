package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/**
 * Something that happened to an issue; what it was says {@link #getEventTypeId()}.
 *
 * <p>Signature: doc:JS; see signatures.txt.
 */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final GenericValue changeLog;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final SpanningOperation spanningOperation;

    /** The last but one parameter says whether sub-tasks changed too. Signature: call:SL. */
    @SuppressWarnings("unchecked")
    public IssueEvent(Issue issue, ApplicationUser user, Comment comment, Worklog worklog, GenericValue changeLog,
            @SuppressWarnings("rawtypes") Map params, Long eventTypeId, boolean sendMail, boolean subtasksUpdated,
            SpanningOperation spanningOperation) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.changeLog = changeLog;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
        this.spanningOperation = spanningOperation;
    }

    /** Signature: call:SL. */
    public IssueEvent(Issue issue, @SuppressWarnings("rawtypes") Map params, ApplicationUser user, Long eventTypeId) {
        this(issue, user, null, null, null, params, eventTypeId, true, false, null);
    }

    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    /** Who did it, or null. */
    public ApplicationUser getUser() {
        return user;
    }

    /** One of the numbers of {@link com.atlassian.jira.event.type.EventType}, or one an administrator added. */
    public Long getEventTypeId() {
        return eventTypeId;
    }

    /** What was said with it, or null. */
    public Comment getComment() {
        return comment;
    }

    /** What changed, or null. */
    public GenericValue getChangeLog() {
        return changeLog;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    /** The larger piece of work this belongs to, such as a bulk change. */
    public Optional<SpanningOperation> getSpanningOperation() {
        return Optional.ofNullable(spanningOperation);
    }

    @Override
    public Map<String, Object> getParams() {
        return super.getParams();
    }
}
