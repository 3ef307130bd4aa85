package io.cairn.okr.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Versions and components of the projects that Jira lets people browse; sprints as the search knows them. */
final class JiraFieldValues implements FieldValues {
    private static final Comparator<NamedValue> NEWEST_NAME_FIRST =
            Comparator.comparing(NamedValue::over).thenComparing(Comparator.comparing(NamedValue::name, NaturalOrder.OF_TEXTS).reversed());

    private final Projects projects;
    private final ProjectManager manager;
    private final Sprints sprints;

    JiraFieldValues(Projects projects, ProjectManager manager, Sprints sprints) {
        this.projects = projects;
        this.manager = manager;
        this.sprints = sprints;
    }

    @Override
    public List<NamedValue> versions(UserKey viewer, String text, int most) {
        return search(viewer, text, JiraFieldValues::present).sorted(NEWEST_NAME_FIRST).limit(most).toList();
    }

    @Override
    public List<NamedValue> components(UserKey viewer, String text, int most) {
        String begin = text.strip().toLowerCase(Locale.ROOT);
        return search(viewer, text, JiraFieldValues::components)
                .sorted(Comparator.comparing((NamedValue value) -> !value.name().toLowerCase(Locale.ROOT).startsWith(begin))
                        .thenComparing(NamedValue::name, NaturalOrder.OF_TEXTS)).limit(most).toList();
    }

    @Override
    public List<NamedValue> versionsOf(UserKey viewer, String projectKey) {
        return projects.byKey(viewer, projectKey).map(project -> of(project, JiraFieldValues::versions).toList()).orElse(List.of());
    }

    @Override
    public Optional<NamedValue> version(UserKey viewer, long id) {
        return search(viewer, "", JiraFieldValues::versions).filter(one -> one.value() instanceof FieldValue.Version version && version.id() == id).findFirst();
    }

    @Override
    public List<NamedValue> componentsOf(UserKey viewer, String projectKey) {
        return projects.byKey(viewer, projectKey).map(project -> of(project, JiraFieldValues::components).toList()).orElse(List.of());
    }

    @Override
    public Optional<NamedValue> label(UserKey viewer, String projectKey, String label) {
        return projects.byKey(viewer, projectKey)
                .map(project -> new NamedValue(new FieldValue.Label(project.id(), label), label.strip(), Optional.of(project), false));
    }

    @Override
    public Optional<NamedValue> sprint(UserKey viewer, long id, String name) {
        FieldValue.Sprint sprint = new FieldValue.Sprint(id, name);
        return sprints.seen(viewer, id) && sprints.called(viewer, sprint) ? Optional.of(named(sprint)) : Optional.empty();
    }

    @Override
    public Optional<NamedValue> sprint(UserKey viewer, long id) {
        return sprints.here() && sprints.seen(viewer, id) ? Optional.of(named(new FieldValue.Sprint(id, String.valueOf(id)))) : Optional.empty();
    }

    @Override
    public Map<FieldValue, NamedValue> named(UserKey viewer, Collection<FieldValue> values) {
        Map<FieldValue, NamedValue> named = new HashMap<>();
        values.stream().distinct().forEach(value -> named(viewer, value).ifPresent(one -> named.put(value, one)));
        return named;
    }

    @Override
    public boolean hasSprints() {
        return sprints.here();
    }

    private Optional<NamedValue> named(UserKey viewer, FieldValue value) {
        Optional<ProjectView> project = value.within().flatMap(id -> projects.byId(viewer, id));
        return value.match(
                version -> project.flatMap(seen -> of(seen, JiraFieldValues::versions).filter(one -> one.value().equals(value)).findFirst()),
                component -> project.flatMap(seen -> of(seen, JiraFieldValues::components).filter(one -> one.value().equals(value)).findFirst()),
                label -> project.map(seen -> new NamedValue(label, label.text(), project, false)),
                sprint -> sprints.seen(viewer, sprint.id()) ? Optional.of(named(sprint)) : Optional.empty());
    }

    private Stream<NamedValue> search(UserKey viewer, String text, BiFunction<Project, ProjectView, Stream<NamedValue>> values) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return projects.all(viewer).stream().flatMap(project -> of(project, values)).filter(one -> {
            ProjectView project = one.project().orElseThrow();
            String all = (one.name() + "\n" + project.key() + "\n" + project.name()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        });
    }

    private Stream<NamedValue> of(ProjectView view, BiFunction<Project, ProjectView, Stream<NamedValue>> values) {
        return Optional.ofNullable(manager.getProjectObj(view.id().value())).stream().flatMap(project -> values.apply(project, view));
    }

    private static Stream<NamedValue> present(Project project, ProjectView view) {
        return project.getVersions().stream().filter(version -> !version.isArchived()).map(version -> version(version, view));
    }

    private static Stream<NamedValue> versions(Project project, ProjectView view) {
        return project.getVersions().stream().map(version -> version(version, view));
    }

    private static NamedValue version(Version version, ProjectView view) {
        return new NamedValue(new FieldValue.Version(view.id(), version.getId()), version.getName(), Optional.of(view), version.isReleased());
    }

    private static Stream<NamedValue> components(Project project, ProjectView view) {
        return project.getComponents().stream().map(component -> component(component, view));
    }

    private static NamedValue component(ProjectComponent component, ProjectView view) {
        return new NamedValue(new FieldValue.Component(view.id(), component.getId()), component.getName(), Optional.of(view), false);
    }

    private static NamedValue named(FieldValue.Sprint sprint) {
        return new NamedValue(sprint, sprint.name(), Optional.empty(), false);
    }
}
