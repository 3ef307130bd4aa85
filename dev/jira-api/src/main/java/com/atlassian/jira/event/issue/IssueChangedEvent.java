package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Fields of an issue changed.
 *
 * <p>Kind UNVERIFIED: SL test assigns new IssueChangedEventImpl(...): the name suggests an interface, no proof; see
 * signatures.txt.
 */
public interface IssueChangedEvent {
    Optional<ApplicationUser> getAuthor();

    Collection<ChangeItemBean> getChangeItems();

    Optional<Comment> getComment();

    Issue getIssue();

    Optional<SpanningOperation> getSpanningOperation();
}
