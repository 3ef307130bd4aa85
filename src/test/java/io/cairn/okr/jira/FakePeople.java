package io.cairn.okr.jira;

import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People, projects, and who may do what there, as the test says. */
public abstract class FakePeople implements Projects, People, Rights {
    private final Set<UserKey> users = new HashSet<>();
    private final Set<UserKey> inactive = new HashSet<>();
    private final Set<UserKey> administrators = new HashSet<>();
    final Map<ProjectId, ProjectView> projects = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> browsers = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> projectAdministrators = new HashMap<>();
    final Map<ProjectId, Set<UserKey>> editors = new HashMap<>();
    /** Who makes the current request. */
    public UserKey caller;
    /** The language of the current request. */
    public Locale locale = Locale.ENGLISH;

    public FakePeople user(UserKey... keys) {
        users.addAll(List.of(keys));
        return this;
    }

    public FakePeople inactive(UserKey key) {
        inactive.add(key);
        return this;
    }

    public FakePeople administrator(UserKey key) {
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

    public FakePeople administers(ProjectId project, UserKey key) {
        projectAdministrators.get(project).add(key);
        return this;
    }

    public FakePeople edits(ProjectId project, UserKey key) {
        editors.get(project).add(key);
        return this;
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
    public boolean editsSomewhere(UserKey who) {
        return editors.values().stream().anyMatch(all -> all.contains(who));
    }
}
