package io.cairn.host.jira.sprint;

import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.user.User;

/** A sprint was made ({@code before} null), started, closed, changed, or deleted ({@code after} null). */
public record SprintChanged(User actor, Sprint before, Sprint after) implements DomainChange {
}
