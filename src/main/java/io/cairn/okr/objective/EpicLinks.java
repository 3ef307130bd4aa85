package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** An issue's epic, as a viewer may see it. */
final class EpicLinks {
    private final Issues issues;
    private final VisibleIssues visible;

    EpicLinks(Issues issues, VisibleIssues visible) {
        this.issues = issues;
        this.visible = visible;
    }

    /** Empty if the issue has none, or it is hidden. */
    Optional<IssueView> of(UserKey viewer, IssueId issue) {
        return Optional.ofNullable(issues.epicOf(List.of(issue)).get(issue))
                .flatMap(epic -> Optional.ofNullable(visible.of(viewer, List.of(epic)).get(epic)));
    }
}
