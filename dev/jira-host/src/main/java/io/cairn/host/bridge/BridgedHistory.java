package io.cairn.host.bridge;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.issue.Change;
import java.sql.Timestamp;
import java.util.List;

/** One save of an issue. */
final class BridgedHistory extends ChangeHistory {
    private final Things things;
    private final Change change;

    BridgedHistory(Things things, Change change) {
        super(null, null, null);
        this.things = things;
        this.change = change;
    }

    @Override
    public Long getId() {
        return change.id();
    }

    @Override
    public Long getIssueId() {
        return change.issueId();
    }

    @Override
    public Issue getIssue() {
        return things.issue(change.issueId());
    }

    @Override
    public String getAuthorKey() {
        return change.authorKey();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return things.user(change.authorKey());
    }

    @Override
    public Timestamp getTimePerformed() {
        return Timestamp.from(change.created());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return change.items().stream()
                .map(item -> new ChangeItemBean(item.fieldType(), item.field(), item.from(), item.fromText(), item.to(), item.toText())).toList();
    }
}
