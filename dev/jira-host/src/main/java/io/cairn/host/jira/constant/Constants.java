package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;
import io.cairn.host.jira.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What issues are described with: the same in all projects. Names are found whatever the case of their letters. */
public final class Constants {
    /** The status new issues are in. */
    public static final String OPEN = "1";
    private final Store store;

    public Constants(Store store) {
        this.store = store;
    }

    /** Statuses in order. */
    public List<Status> statuses() {
        return sorted(Status.KIND, Status::sequence);
    }

    /** The status of that id. */
    public Optional<Status> status(String id) {
        return store.table(Status.KIND).get(id);
    }

    /** The status of that name. */
    public Optional<Status> statusNamed(String name) {
        return named(Status.KIND, Status::name, name);
    }

    /** Resolutions in order. */
    public List<Resolution> resolutions() {
        return sorted(Resolution.KIND, Resolution::sequence);
    }

    /** The resolution of that id. */
    public Optional<Resolution> resolution(String id) {
        return store.table(Resolution.KIND).get(id);
    }

    /** The resolution of that name. */
    public Optional<Resolution> resolutionNamed(String name) {
        return named(Resolution.KIND, Resolution::name, name);
    }

    /** Priorities, the most urgent first. */
    public List<Priority> priorities() {
        return sorted(Priority.KIND, Priority::sequence);
    }

    /** The priority of that id. */
    public Optional<Priority> priority(String id) {
        return store.table(Priority.KIND).get(id);
    }

    /** The priority of that name. */
    public Optional<Priority> priorityNamed(String name) {
        return named(Priority.KIND, Priority::name, name);
    }

    /** The priority new issues have: the one in the middle. */
    public Optional<Priority> defaultPriority() {
        return priorityNamed("Medium").or(() -> priorityNamed("Major")).or(() -> priorities().stream().findFirst());
    }

    /** Issue types in order. */
    public List<IssueType> issueTypes() {
        return sorted(IssueType.KIND, IssueType::sequence);
    }

    /** The issue type of that id. */
    public Optional<IssueType> issueType(String id) {
        return store.table(IssueType.KIND).get(id);
    }

    /** The issue type of that name. */
    public Optional<IssueType> issueTypeNamed(String name) {
        return named(IssueType.KIND, IssueType::name, name);
    }

    /** Link types by name. */
    public List<LinkType> linkTypes() {
        return store.table(LinkType.KIND).stream().sorted(Comparator.comparing(LinkType::name)).toList();
    }

    /** The link type of that id. */
    public Optional<LinkType> linkType(long id) {
        return store.table(LinkType.KIND).get(id);
    }

    /** The link type of that name. */
    public Optional<LinkType> linkTypeNamed(String name) {
        return named(LinkType.KIND, LinkType::name, name);
    }

    /** Custom fields by number. */
    public List<CustomField> customFields() {
        return sorted(CustomField.KIND, CustomField::id);
    }

    /** The custom field of that number. */
    public Optional<CustomField> customField(long id) {
        return store.table(CustomField.KIND).get(id);
    }

    private <T> List<T> sorted(Kind<?, T> kind, ToLongFunction<T> sequence) {
        return store.table(kind).stream().sorted(Comparator.comparingLong(sequence)).toList();
    }

    private <T> Optional<T> named(Kind<?, T> kind, Function<T, String> name, String wanted) {
        return store.table(kind).stream().filter(thing -> name.apply(thing).equalsIgnoreCase(wanted)).findFirst();
    }
}
