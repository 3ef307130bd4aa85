package io.cairn.host.jira.issue;

import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.user.User;

/**
 * An issue was saved.
 *
 * @param before null if it was made
 * @param after  null if it was deleted
 * @param change what the history got; null if nothing (made, deleted, commented)
 */
public record IssueChanged(User actor, IssueEvent event, Issue before, Issue after, Change change) implements DomainChange {
    /** The issue as it is now, or as it was before it was deleted. */
    public Issue issue() {
        return after == null ? before : after;
    }
}
