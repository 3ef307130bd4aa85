package io.cairn.host.jira.issue;

import io.cairn.host.jira.store.Kind;
import java.time.Instant;

/** What somebody wrote below an issue. */
public record Comment(long id, long issueId, String authorKey, String body, Instant created, Instant updated) {
    /** How the store keeps them. */
    public static final Kind<Long, Comment> KIND = Kind.numbered("comment", Comment.class, Comment::id);
}
