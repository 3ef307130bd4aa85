package io.cairn.host.jira.project;

import io.cairn.host.jira.store.Kind;
import java.time.LocalDate;

/**
 * A release of a project.
 *
 * @param startDate   null if not planned
 * @param releaseDate planned day, or the day it was released; null if none
 * @param sequence    order within the project, from 1
 */
public record Version(long id, long projectId, String name, String description, LocalDate startDate, LocalDate releaseDate,
                      boolean released, boolean archived, long sequence) {
    /** How the store keeps them. */
    public static final Kind<Long, Version> KIND = Kind.numbered("version", Version.class, Version::id);

    /** The version released on that day, or (released false) open again. */
    public Version released(boolean done, LocalDate day) {
        return new Version(id, projectId, name, description, startDate, day, done, archived, sequence);
    }

    /** The version archived or restored. */
    public Version archived(boolean away) {
        return new Version(id, projectId, name, description, startDate, releaseDate, released, away, sequence);
    }
}
