package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.StatusCategory;
import java.util.Optional;

/**
 * What is shown of an issue that the viewer may browse; names in the viewer's language.
 *
 * @param resolution name of the resolution; empty while unresolved
 * @param url        path of the issue's page, with Jira's context path
 */
public record IssueView(IssueId id, ProjectId project, String key, String summary, String type, String status,
        StatusCategory category, Optional<String> resolution, String url) {
}
