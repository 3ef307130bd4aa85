package io.cairn.okr.jira;

import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What issues are described with: versions, components, sprints, labels, numbers, statuses, resolutions; and which issues have which. */
public abstract class FakeFields extends FakePeople implements FieldValues, FixVersions, IssueFields, Resolutions {
    private final Map<FieldValue, NamedValue> values = new LinkedHashMap<>();
    final Map<FieldValue, Set<IssueId>> having = new HashMap<>();
    private final Map<FieldValue, Set<UserKey>> sprintViewers = new HashMap<>();
    /** Whether there are epics and sprints. */
    public boolean software = true;

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
    public FakeFields labelled(FieldValue.Label label, IssueId... issues) {
        having.put(label, Set.of(issues));
        return this;
    }

    private FieldValue value(FieldValue value, String name, IssueId... on) {
        values.put(value, new NamedValue(value, name, value.within().map(projects::get), false));
        having.put(value, Set.of(on));
        return value;
    }

    @Override
    public boolean hasSprints() {
        return software;
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
}
