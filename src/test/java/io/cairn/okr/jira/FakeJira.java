package io.cairn.okr.jira;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Jira of people, projects and issues for the tests of use cases; who may do what is said by the test. */
public final class FakeJira implements Issues, Projects, People, Rights, Resolutions {
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
        IssueId issue = new IssueId(id);
        String key = projects.get(project).key() + "-" + id;
        issues.put(issue, new IssueView(issue, project, key, "Summary of " + key, "Task", "Open", StatusCategory.TO_DO,
                Optional.empty(), "/jira/browse/" + key));
        return issue;
    }

    /** Only these see the issue from now on. */
    public FakeJira level(IssueId issue, UserKey... seeing) {
        levels.put(issue, Set.of(seeing));
        return this;
    }

    public FakeJira inEpic(IssueId epic, IssueId child) {
        epics.put(child, epic);
        return this;
    }

    public FakeJira query(String jql, QueryAnswer answer) {
        queries.put(jql, answer);
        return this;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids) {
        return ids.stream().distinct().filter(issues::containsKey).collect(Collectors.toMap(id -> id, id ->
                new IssueFacts(id, issues.get(id).project(), issues.get(id).category(), Optional.empty(), Optional.empty(),
                        epics.containsValue(id), Duration.ZERO, Duration.ZERO)));
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

    private boolean sees(UserKey who, IssueId id) {
        IssueView issue = issues.get(id);
        return issue != null && mayBrowse(who, issue.project())
                && Optional.ofNullable(levels.get(id)).map(seeing -> seeing.contains(who)).orElse(true);
    }
}
