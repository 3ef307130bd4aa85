package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/** How urgent an issue is; the lowest {@code sequence} is the most urgent. */
public record Priority(String id, String name, long sequence) {
    /** How the store keeps them. */
    public static final Kind<String, Priority> KIND = Kind.named("priority", Priority.class, Priority::id);
}
