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
 * Signature: doc:JS; see signatures.txt.
 */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    public IssueEvent(Issue issue, ApplicationUser user, Comment comment, Worklog worklog, GenericValue genericValue, Map map, Long id, boolean flag, boolean flag2, SpanningOperation spanningOperation) {
    }

    public IssueEvent(Issue issue, Map map, ApplicationUser user, Long id) {
    }

    public GenericValue getChangeLog() {
        throw new UnsupportedOperationException();
    }

    public Comment getComment() {
        throw new UnsupportedOperationException();
    }

    public Long getEventTypeId() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Map<String,Object> getParams() {
        throw new UnsupportedOperationException();
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException();
    }

    public boolean isSendMail() {
        throw new UnsupportedOperationException();
    }
}
