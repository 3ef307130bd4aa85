package io.cairn.host.jira.project;

import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.user.User;

/** A version was made ({@code before} null) or changed. */
public record VersionChanged(User actor, Version before, Version after) implements DomainChange {
}
