package io.cairn.host.jira.issue;

import io.cairn.host.jira.store.Kind;

/** A link: the source {@code outward} the destination (see LinkType). */
public record IssueLink(long id, long typeId, long sourceId, long destinationId) {
    /** How the store keeps them. */
    public static final Kind<Long, IssueLink> KIND = Kind.numbered("link", IssueLink.class, IssueLink::id);

    /** The other end. */
    public long other(long issueId) {
        return sourceId == issueId ? destinationId : sourceId;
    }
}
