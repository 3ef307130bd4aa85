package io.cairn.host.jira.change;

import io.cairn.host.jira.user.User;

/** Something that was saved. */
public interface DomainChange {
    /** Who did it; null if the host itself did. */
    User actor();
}
