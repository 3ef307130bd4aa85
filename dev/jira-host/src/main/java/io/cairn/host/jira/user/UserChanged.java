package io.cairn.host.jira.user;

import io.cairn.host.jira.change.DomainChange;

/** An account was made ({@code before} null), renamed, or otherwise changed. */
public record UserChanged(User actor, User before, User after) implements DomainChange {
}
