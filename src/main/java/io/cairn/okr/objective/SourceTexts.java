package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources as a viewer may see them. */
final class SourceTexts {
    private final Sources sources;
    private final VisibleIssues issues;
    private final People people;

    SourceTexts(Sources sources, VisibleIssues issues, People people) {
        this.sources = sources;
        this.issues = issues;
        this.people = people;
    }

    /** In the order they were added; one statement and one read of issues. */
    List<SourceView> of(UserKey viewer, KeyResultId id) {
        return views(viewer, sources.of(id));
    }

    /** One read of issues. */
    List<SourceView> views(UserKey viewer, Collection<LinkedSource> linked) {
        Map<IssueId, IssueView> visible = issues.of(viewer,
                linked.stream().flatMap(one -> issue(one.source()).stream()).toList());
        return linked.stream().map(one -> view(one, visible)).toList();
    }

    /** The issue or the epic; empty for queries. */
    static Optional<IssueId> issue(IssueSource source) {
        return source.match(direct -> Optional.of(direct.issue()), epic -> Optional.of(epic.issue()),
                query -> Optional.empty());
    }

    private SourceView view(LinkedSource linked, Map<IssueId, IssueView> visible) {
        Optional<UserKey> runsAs = linked.source().match(direct -> Optional.empty(), epic -> Optional.empty(),
                query -> Optional.of(query.runsAs()));
        return new SourceView(linked, issue(linked.source()).map(visible::get), people.view(linked.addedBy()),
                runsAs.map(people::view));
    }
}
