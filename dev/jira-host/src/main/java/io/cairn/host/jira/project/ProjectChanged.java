package io.cairn.host.jira.project;

import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.user.User;

/** A project was made ({@code before} null), changed, or deleted ({@code after} null). */
public record ProjectChanged(User actor, Project before, Project after) implements DomainChange {
}
