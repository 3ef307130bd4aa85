package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/** A status of the workflow. Ids are texts, as in Jira. */
public record Status(String id, String name, StatusCategory category, long sequence) {
    /** How the store keeps them. */
    public static final Kind<String, Status> KIND = Kind.named("status", Status.class, Status::id);
}
