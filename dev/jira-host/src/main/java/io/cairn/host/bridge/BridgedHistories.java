package io.cairn.host.bridge;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.issue.Issues;
import java.util.Collection;
import java.util.List;

/** What changed in issues; asks no permission, as in Jira. */
final class BridgedHistories implements ChangeHistoryManager {
    private final Issues issues;
    private final Things things;

    BridgedHistories(Issues issues, Things things) {
        this.issues = issues;
        this.things = things;
    }

    /** Oldest first. */
    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return issues.history(issue.getId()).stream().<ChangeHistory>map(change -> new BridgedHistory(things, change)).toList();
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser user) {
        throw Unsupported.here("histories for one user");
    }

    @Override
    public ChangeHistory getChangeHistoryById(Long id) {
        throw Unsupported.here("one entry of a history");
    }

    @Override
    public Issue findMovedIssue(String originalKey) {
        return issues.byKey(originalKey).filter(issue -> !issue.key().equalsIgnoreCase(originalKey)).map(things::issue).orElse(null);
    }

    @Override
    public Collection<String> getPreviousIssueKeys(Long issueId) {
        return issues.byId(issueId).map(io.cairn.host.jira.issue.Issue::oldKeys).orElse(List.of());
    }
}
