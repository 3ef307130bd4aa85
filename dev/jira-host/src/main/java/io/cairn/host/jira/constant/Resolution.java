package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/** How an issue was settled. An issue without one is unresolved. */
public record Resolution(String id, String name, long sequence) {
    /** How the store keeps them. */
    public static final Kind<String, Resolution> KIND = Kind.named("resolution", Resolution.class, Resolution::id);
}
