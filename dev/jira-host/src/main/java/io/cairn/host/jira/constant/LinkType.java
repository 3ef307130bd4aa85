package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/** A kind of link: the source {@code outward} the destination ("duplicates"), which {@code inward} the source ("is duplicated by"). */
public record LinkType(long id, String name, String outward, String inward) {
    /** How the store keeps them. */
    public static final Kind<Long, LinkType> KIND = Kind.numbered("linkType", LinkType.class, LinkType::id);
}
