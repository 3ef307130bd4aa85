package io.cairn.okr.objective;

import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.FieldValue;
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
    private final FieldValues values;
    private final People people;

    SourceTexts(Sources sources, VisibleIssues issues, FieldValues values, People people) {
        this.sources = sources;
        this.issues = issues;
        this.values = values;
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
        Map<FieldValue, NamedValue> named = values.named(viewer, linked.stream().flatMap(one -> value(one.source()).stream()).toList());
        return linked.stream().map(one -> view(one, visible, named)).toList();
    }

    /** The issue or the epic; empty for others. */
    static Optional<IssueId> issue(IssueSource source) {
        return source.match(direct -> Optional.of(direct.issue()), epic -> Optional.of(epic.issue()),
                query -> Optional.empty(), field -> Optional.empty());
    }

    /** The version, component, label or sprint; empty for others. */
    static Optional<FieldValue> value(IssueSource source) {
        return source.match(direct -> Optional.empty(), epic -> Optional.empty(), query -> Optional.empty(), field -> Optional.of(field.value()));
    }

    private SourceView view(LinkedSource linked, Map<IssueId, IssueView> visible, Map<FieldValue, NamedValue> named) {
        Optional<UserKey> runsAs = linked.source().match(direct -> Optional.empty(), epic -> Optional.empty(),
                query -> Optional.of(query.runsAs()), field -> Optional.empty());
        return new SourceView(linked, issue(linked.source()).map(visible::get), value(linked.source()).map(named::get),
                people.view(linked.addedBy()), runsAs.map(people::view));
    }
}
