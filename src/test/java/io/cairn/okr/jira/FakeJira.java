package io.cairn.okr.jira;

import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.TraitChange;
import io.cairn.okr.model.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Jira of people, projects and issues for the tests of use cases; who may do what is said by the test. */
public final class FakeJira extends FakeFields implements Issues, Histories, Assignees {
    private final Map<IssueId, IssueView> issues = new HashMap<>();
    private final Map<IssueId, Set<UserKey>> levels = new HashMap<>();
    private final Map<IssueId, IssueId> epics = new HashMap<>();
    private final Map<String, QueryAnswer> queries = new HashMap<>();
    private final Map<IssueId, IssueStory> stories = new HashMap<>();
    private final Map<IssueId, UserKey> assigned = new HashMap<>();

    public IssueId issue(ProjectId project, long id) {
        return issue(project, id, StatusCategory.TO_DO);
    }

    public IssueId issue(ProjectId project, long id, StatusCategory category) {
        IssueId issue = new IssueId(id);
        String key = projects.get(project).key() + "-" + id;
        issues.put(issue, new IssueView(issue, project, key, "Summary of " + key, "Task", "Open", category,
                Optional.empty(), "/jira/browse/" + key));
        return issue;
    }

    /** Only these see the issue from now on. */
    public FakeJira level(IssueId issue, UserKey... seeing) {
        levels.put(issue, Set.of(seeing));
        return this;
    }

    public FakeJira assign(IssueId issue, UserKey to) {
        assigned.put(issue, to);
        return this;
    }

    @Override
    public Map<IssueId, UserKey> assignees(Collection<IssueId> issues) {
        return issues.stream().filter(assigned::containsKey).collect(Collectors.toMap(id -> id, assigned::get));
    }

    public FakeJira inEpic(IssueId epic, IssueId child) {
        epics.put(child, epic);
        return this;
    }

    /** Open from its creation, done from then on. */
    public FakeJira doneAt(IssueId issue, Instant created, Instant done) {
        Trait status = Trait.of(Trait.Kind.STATUS);
        Map<Trait, Set<String>> now = Map.of(status, Set.of("5"), Trait.of(Trait.Kind.PROJECT),
                Set.of(String.valueOf(issues.get(issue).project().value())));
        stories.put(issue, new IssueStory(issue, false, created, now, List.of(new TraitChange(done, status, Set.of("1"), Set.of("5")))));
        return this;
    }

    /** Only those a test told. */
    @Override
    public Map<IssueId, IssueStory> of(Collection<IssueId> ids, Set<Quantity> amounts) {
        return ids.stream().distinct().filter(stories::containsKey).collect(Collectors.toMap(id -> id, stories::get));
    }

    public FakeJira query(String jql, QueryAnswer answer) {
        queries.put(jql, answer);
        return this;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> wanted) {
        return ids.stream().distinct().filter(issues::containsKey).collect(Collectors.toMap(id -> id, id ->
                new IssueFacts(id, issues.get(id).project(), issues.get(id).category(), Optional.empty(), Optional.empty(),
                        epics.containsValue(id), Duration.ZERO, Duration.ZERO)));
    }

    @Override
    public boolean knows(Quantity amount) {
        return true;
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        return Map.of();
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        return epics.entrySet().stream().filter(entry -> entry.getValue().equals(epic)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<IssueId, IssueId> epicOf(Collection<IssueId> ids) {
        return ids.stream().filter(epics::containsKey).collect(Collectors.toMap(id -> id, epics::get));
    }

    @Override
    public Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        return values.stream().filter(value -> having(value).orElse(Set.of()).stream().anyMatch(by::contains)).collect(Collectors.toSet());
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        return Optional.ofNullable(having.get(value));
    }

    @Override
    public boolean hasEpics() {
        return software;
    }

    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        return queries.getOrDefault(jql, QueryAnswer.failed(List.of("The query is wrong.")));
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        QueryAnswer answer = find(jql, runsAs);
        return new QueryCheck(answer.issues().size(), answer.errors());
    }

    /** The same issues as people may see them. */
    public VisibleIssues visible() {
        return new VisibleIssues() {
            @Override
            public Map<IssueId, IssueView> of(UserKey viewer, Collection<IssueId> ids) {
                return ids.stream().distinct().filter(id -> sees(viewer, id)).collect(Collectors.toMap(id -> id, issues::get));
            }

            @Override
            public Optional<IssueView> byKey(UserKey viewer, String key) {
                return issues.values().stream().filter(issue -> issue.key().equals(key) && sees(viewer, issue.id())).findFirst();
            }

            @Override
            public Map<String, IssueView> byKeys(UserKey viewer, Collection<String> keys) {
                return keys.stream().distinct().flatMap(key -> byKey(viewer, key).stream()).collect(Collectors.toMap(IssueView::key, issue -> issue));
            }
        };
    }

    @Override
    public boolean mayEdit(UserKey who, IssueId issue) {
        return sees(who, issue) && editors.get(issues.get(issue).project()).contains(who);
    }

    private boolean sees(UserKey who, IssueId id) {
        IssueView issue = issues.get(id);
        return issue != null && mayBrowse(who, issue.project())
                && Optional.ofNullable(levels.get(id)).map(seeing -> seeing.contains(who)).orElse(true);
    }
}
