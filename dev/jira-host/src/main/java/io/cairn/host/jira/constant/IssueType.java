package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/** A kind of issue. */
public record IssueType(String id, String name, boolean subTask, long sequence) {
    /** How the store keeps them. */
    public static final Kind<String, IssueType> KIND = Kind.named("issueType", IssueType.class, IssueType::id);

    /** Name of the type whose issues can be epics. */
    public static final String EPIC = "Epic";

    /** Whether issues of this type are epics. */
    public boolean epic() {
        return EPIC.equals(name);
    }
}
