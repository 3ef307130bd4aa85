package io.cairn.host.jira.project;

import io.cairn.host.jira.store.Kind;

/** A part of a project. {@code leadKey} is null if it has no lead. */
public record Component(long id, long projectId, String name, String description, String leadKey) {
    /** How the store keeps them. */
    public static final Kind<Long, Component> KIND = Kind.numbered("component", Component.class, Component::id);
}
