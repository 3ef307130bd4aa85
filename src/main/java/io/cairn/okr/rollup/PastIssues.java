package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Membership;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.AsOf;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues and sets of issues as they were at a moment (H1), and why that may be wrong. */
final class PastIssues implements Issues {
    private final Chronicle chronicle;
    private final Instant at;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final Set<IssueId> epics = new HashSet<>();

    PastIssues(Chronicle chronicle, Instant at) {
        this.chronicle = chronicle;
        this.at = at;
    }

    /** Why what was told so far may be wrong. */
    Set<Doubt> doubts() {
        return doubts;
    }

    /** The epics whose issues were asked for so far. */
    Set<IssueId> epics() {
        return epics;
    }

    /** Those that did not exist yet are absent. */
    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts) {
        List<IssueStory> stories = chronicle.stories(ids);
        if (stories.size() < ids.stream().distinct().count()) {
            doubts.add(Doubt.DELETED_SINCE);
        }
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        stories.forEach(story -> AsOf.facts(story, at, chronicle::category).ifPresent(one -> facts.put(story.issue(), timed(one, story, amounts))));
        return facts;
    }

    private IssueFacts timed(IssueFacts facts, IssueStory story, Set<Quantity> amounts) {
        return AsOf.until(story, at).map(then -> Timed.with(facts, then, amounts)).orElse(facts);
    }

    /** As of today: the history names fields in words, and nobody knows any more how one was called that is gone. */
    @Override
    public boolean knows(Quantity amount) {
        boolean known = chronicle.present().knows(amount);
        if (!known) {
            doubts.add(Doubt.FIELD_GONE);
        }
        return known;
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        Set<IssueId> candidates = new HashSet<>(chronicle.everIn());
        chronicle.present().subTasks(parents).values().forEach(candidates::addAll);
        Set<IssueId> wanted = Set.copyOf(parents);
        Map<IssueId, Set<IssueId>> found = new HashMap<>();
        facts(candidates, Set.of()).values().forEach(one -> one.parent().filter(wanted::contains)
                .ifPresent(parent -> found.computeIfAbsent(parent, each -> new HashSet<>()).add(one.id())));
        return found;
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        epics.add(epic);
        return had(Trait.of(Kind.EPIC), String.valueOf(epic.value()), chronicle.present().inEpic(epic), Optional.empty());
    }

    @Override
    public Map<IssueId, IssueId> epicOf(Collection<IssueId> ids) {
        throw new UnsupportedOperationException("sets are made from their sources");
    }

    @Override
    public boolean hasEpics() {
        return chronicle.present().hasEpics();
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        Optional<Set<IssueId>> now = chronicle.present().having(value);
        if (now.isEmpty()) {
            doubts.add(Doubt.SOURCE_GONE);
        }
        return Optional.of(had(Trait.of(kind(value)), text(value), now.orElse(Set.of()), value.within()));
    }

    @Override
    public Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        throw new UnsupportedOperationException("sets are made from their sources");
    }

    /** What it found while it was watched; else what it found first, or finds now. */
    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        Optional<Membership> known = chronicle.members(new IssueSource.Query(jql, runsAs));
        if (known.filter(members -> members.knows(at)).isEmpty()) {
            doubts.add(Doubt.QUERY_NOT_WATCHED);
        }
        return known.map(members -> QueryAnswer.found(members.at(at))).orElseGet(() -> chronicle.present().find(jql, runsAs));
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        throw new UnsupportedOperationException("the past is not for forms");
    }

    /** Of those that have the value now, and those that may have had it. */
    private Set<IssueId> had(Trait trait, String value, Set<IssueId> now, Optional<ProjectId> within) {
        Set<IssueId> candidates = new HashSet<>(now);
        candidates.addAll(chronicle.everIn());
        List<IssueStory> stories = chronicle.stories(candidates);
        if (stories.size() < candidates.size()) {
            doubts.add(Doubt.DELETED_SINCE);
        }
        return stories.stream().filter(story -> AsOf.had(story, trait, value, now.contains(story.issue()), at))
                .filter(story -> within.map(project -> was(story, project)).orElse(true))
                .map(IssueStory::issue).collect(Collectors.toSet());
    }

    private boolean was(IssueStory story, ProjectId project) {
        return AsOf.traits(story, at).filter(then -> then.getOrDefault(Trait.of(Kind.PROJECT), Set.of()).contains(String.valueOf(project.value()))).isPresent();
    }

    private static Kind kind(FieldValue value) {
        return value.match(version -> Kind.FIX_VERSIONS, component -> Kind.COMPONENTS, label -> Kind.LABELS, sprint -> Kind.SPRINTS);
    }

    private static String text(FieldValue value) {
        return value.match(version -> String.valueOf(version.id()), component -> String.valueOf(component.id()), FieldValue.Label::text,
                sprint -> String.valueOf(sprint.id()));
    }
}
