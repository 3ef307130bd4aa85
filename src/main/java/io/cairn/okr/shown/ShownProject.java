package io.cairn.okr.shown;

import io.cairn.okr.jira.ProjectView;

/** A project by key and name. */
public record ShownProject(long id, String key, String name) {
    public static ShownProject of(ProjectView project) {
        return new ShownProject(project.id().value(), project.key(), project.name());
    }
}
