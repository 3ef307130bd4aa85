package io.cairn.host.jira.issue;

import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.user.User;

/** A link was made or ({@code removed}) removed. Jira fires no issue event for it. */
public record IssuesLinked(User actor, IssueLink link, boolean removed) implements DomainChange {
}
