package io.cairn.okr.jira;

import io.cairn.okr.model.ProjectId;

/** What is shown of a project that the viewer may browse. */
public record ProjectView(ProjectId id, String key, String name) {
}
