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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Jira of people, projects and issues for the tests of use cases; who may do what is said by the test. */
public final class FakeJira implements Issues, Projects, People, Rights, Resolutions, FieldValues, IssueFields, FixVersions, Histories, Assignees {
    private final Set<UserKey> users = new HashSet<>();
    private final Set<UserKey> inactive = new HashSet<>();
    private final Set<UserKey> administrators = new HashSet<>();
    private final Map<ProjectId, ProjectView> projects = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> browsers = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> projectAdministrators = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> editors = new HashMap<>();
    private final Map<IssueId, IssueView> issues = new HashMap<>();
    private final Map<IssueId, Set<UserKey>> levels = new HashMap<>();
    private final Map<IssueId, IssueId> epics = new HashMap<>();
    private final Map<String, QueryAnswer> queries = new HashMap<>();
    private final Map<FieldValue, NamedValue> values = new LinkedHashMap<>();
    private final Map<FieldValue, Set<IssueId>> having = new HashMap<>();
    private final Map<FieldValue, Set<UserKey>> sprintViewers = new HashMap<>();
    private final Map<IssueId, IssueStory> stories = new HashMap<>();
    private final Map<IssueId, UserKey> assigned = new HashMap<>();
    /** Whether there are epics and sprints. */
    public boolean software = true;
    /** Who makes the current request. */
    public UserKey caller;
    /** The language of the current request. */
    public Locale locale = Locale.ENGLISH;

    public FakeJira user(UserKey... keys) {
        users.addAll(List.of(keys));
        return this;
    }

    public FakeJira inactive(UserKey key) {
        inactive.add(key);
        return this;
    }

    public FakeJira administrator(UserKey key) {
        administrators.add(key);
        return this;
    }

    public ProjectId project(long id, String key, UserKey... browsing) {
        ProjectId project = new ProjectId(id);
        projects.put(project, new ProjectView(project, key, key + " project"));
        browsers.put(project, new HashSet<>(List.of(browsing)));
        projectAdministrators.put(project, new HashSet<>());
        editors.put(project, new HashSet<>());
        return project;
    }

    public FakeJira administers(ProjectId project, UserKey key) {
        projectAdministrators.get(project).add(key);
        return this;
    }

    public FakeJira edits(ProjectId project, UserKey key) {
        editors.get(project).add(key);
        return this;
    }

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

    /** A version of the project, with the issues it is on. */
    public FieldValue version(ProjectId project, long id, String name, IssueId... on) {
        return value(new FieldValue.Version(project, id), name, on);
    }

    /** A component of the project, with the issues it is on. */
    public FieldValue component(ProjectId project, long id, String name, IssueId... on) {
        return value(new FieldValue.Component(project, id), name, on);
    }

    /** A sprint that only these see, with the issues that are or were in it. */
    public FieldValue sprint(long id, String name, Set<UserKey> seeing, IssueId... in) {
        FieldValue sprint = value(new FieldValue.Sprint(id, name), name, in);
        sprintViewers.put(sprint, seeing);
        return sprint;
    }

    /** A label is on these issues. */
    public FakeJira labelled(FieldValue.Label label, IssueId... issues) {
        having.put(label, Set.of(issues));
        return this;
    }

    private FieldValue value(FieldValue value, String name, IssueId... on) {
        values.put(value, new NamedValue(value, name, value.within().map(projects::get), false));
        having.put(value, Set.of(on));
        return value;
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
    public boolean hasEpics() {
        return software;
    }

    @Override
    public boolean hasSprints() {
        return software;
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
    public List<NamedValue> versions(UserKey viewer, String text, int most) {
        return seen(viewer, FieldValue.Version.class).filter(one -> one.name().contains(text)).limit(most).toList();
    }

    @Override
    public List<NamedValue> components(UserKey viewer, String text, int most) {
        return seen(viewer, FieldValue.Component.class).filter(one -> one.name().contains(text)).limit(most).toList();
    }

    @Override
    public Optional<NamedValue> version(UserKey viewer, long id) {
        return seen(viewer, FieldValue.Version.class).filter(one -> ((FieldValue.Version) one.value()).id() == id).findFirst();
    }

    @Override
    public Map<IssueId, List<NamedValue>> of(Collection<IssueId> issues) {
        Map<IssueId, List<NamedValue>> found = new HashMap<>();
        having.forEach((value, on) -> on.stream().filter(issue -> value instanceof FieldValue.Version && issues.contains(issue))
                .forEach(issue -> found.computeIfAbsent(issue, none -> new ArrayList<>()).add(values.get(value))));
        return found;
    }

    @Override
    public List<NamedValue> versionsOf(UserKey viewer, String projectKey) {
        return seen(viewer, FieldValue.Version.class).filter(one -> one.project().orElseThrow().key().equals(projectKey)).toList();
    }

    @Override
    public List<NamedValue> componentsOf(UserKey viewer, String projectKey) {
        return seen(viewer, FieldValue.Component.class).filter(one -> one.project().orElseThrow().key().equals(projectKey)).toList();
    }

    @Override
    public Optional<NamedValue> label(UserKey viewer, String projectKey, String label) {
        return byKey(viewer, projectKey).map(project -> new NamedValue(new FieldValue.Label(project.id(), label), label, Optional.of(project), false));
    }

    @Override
    public Optional<NamedValue> sprint(UserKey viewer, long id, String name) {
        return seen(viewer, FieldValue.Sprint.class).filter(one -> one.value().equals(new FieldValue.Sprint(id, name))).findFirst();
    }

    @Override
    public Optional<NamedValue> sprint(UserKey viewer, long id) {
        return seen(viewer, FieldValue.Sprint.class).filter(one -> ((FieldValue.Sprint) one.value()).id() == id).findFirst();
    }

    @Override
    public Map<FieldValue, NamedValue> named(UserKey viewer, Collection<FieldValue> wanted) {
        Map<FieldValue, NamedValue> named = new HashMap<>();
        seen(viewer, FieldValue.class).filter(one -> wanted.contains(one.value())).forEach(one -> named.put(one.value(), one));
        wanted.forEach(value -> value.match(version -> version, component -> component, label -> byId(viewer, label.project())
                .map(project -> named.put(label, new NamedValue(label, label.text(), Optional.of(project), false))), sprint -> sprint));
        return named;
    }

    private Stream<NamedValue> seen(UserKey viewer, Class<? extends FieldValue> kind) {
        return values.values().stream().filter(one -> kind.isInstance(one.value())).filter(one -> one.value().within()
                .map(project -> mayBrowse(viewer, project)).orElseGet(() -> software && sprintViewers.get(one.value()).contains(viewer)));
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
    public Optional<ProjectView> byKey(UserKey viewer, String key) {
        return all(viewer).stream().filter(project -> project.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ProjectView> byId(UserKey viewer, ProjectId id) {
        return Optional.ofNullable(projects.get(id)).filter(project -> mayBrowse(viewer, id));
    }

    @Override
    public List<ProjectView> all(UserKey viewer) {
        return projects.values().stream().filter(project -> mayBrowse(viewer, project.id())).toList();
    }

    @Override
    public PersonView view(UserKey key) {
        return new PersonView(key, key.value(), "Name of " + key.value(), "", !inactive.contains(key));
    }

    @Override
    public Optional<PersonView> known(UserKey key) {
        return users.contains(key) || inactive.contains(key) ? Optional.of(view(key)) : Optional.empty();
    }

    @Override
    public List<PersonView> find(String text, int most) {
        return users.stream().map(this::view).limit(most).toList();
    }

    @Override
    public Optional<UserKey> caller() {
        return Optional.ofNullable(caller);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public boolean mayUse(UserKey who) {
        return users.contains(who);
    }

    @Override
    public boolean mayBrowse(UserKey who, ProjectId project) {
        return browsers.getOrDefault(project, Set.of()).contains(who);
    }

    @Override
    public boolean administers(UserKey who, ProjectId project) {
        return projectAdministrators.getOrDefault(project, Set.of()).contains(who);
    }

    @Override
    public boolean administersJira(UserKey who) {
        return administrators.contains(who);
    }

    @Override
    public boolean mayEdit(UserKey who, IssueId issue) {
        return sees(who, issue) && editors.get(issues.get(issue).project()).contains(who);
    }

    @Override
    public boolean editsSomewhere(UserKey who) {
        return editors.values().stream().anyMatch(all -> all.contains(who));
    }

    @Override
    public Set<String> named(Set<String> names) {
        return Set.of("10001");
    }

    @Override
    public Map<String, String> names() {
        return Map.of("10000", "Done", "10001", "Won't Do");
    }

    @Override
    public List<NumberField> numbers(UserKey viewer) {
        return List.of(new NumberField(new Quantity.Field("customfield_10102"), "Story Points"));
    }

    @Override
    public Map<String, String> numberNames() {
        return Map.of("customfield_10102", "Story Points");
    }

    @Override
    public List<StatusView> statuses() {
        return List.of(new StatusView("1", "Open", StatusCategory.TO_DO), new StatusView("3", "In Review", StatusCategory.IN_PROGRESS),
                new StatusView("5", "Done", StatusCategory.DONE));
    }

    private boolean sees(UserKey who, IssueId id) {
        IssueView issue = issues.get(id);
        return issue != null && mayBrowse(who, issue.project())
                && Optional.ofNullable(levels.get(id)).map(seeing -> seeing.contains(who)).orElse(true);
    }
}
