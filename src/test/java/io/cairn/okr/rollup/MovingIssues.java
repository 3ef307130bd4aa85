package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.Memberships;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.jira.RecentChanges;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Issues that move while others read them. */
final class MovingIssues implements Issues, Memberships, RecentChanges {
    private static final ProjectId PROJECT = new ProjectId(10);

    private final Map<IssueId, IssueFacts> issues = new ConcurrentHashMap<>();
    private final Map<IssueId, IssueId> epics = new ConcurrentHashMap<>();
    private final Map<String, Set<IssueId>> queries = new ConcurrentHashMap<>();
    private final Map<FieldValue, Set<IssueId>> having = new ConcurrentHashMap<>();
    private final Set<Quantity> removed = ConcurrentHashMap.newKeySet();
    /** Whether there are epics and sprints. */
    volatile boolean software = true;
    /** Called before facts are read, to make things happen in between. */
    volatile Consumer<Collection<IssueId>> beforeReading = ids -> { };

    /** The queries run, in their order, whole and narrow ones. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** What changed lately; empty for too much. */
    volatile Optional<Set<IssueId>> recent = Optional.of(Set.of());

    /** Whether Jira cannot even tell an issue's epic. */
    volatile boolean away;

    IssueId open(long id) {
        return put(id, StatusCategory.TO_DO, false);
    }

    IssueId done(long id) {
        return put(id, StatusCategory.DONE, false);
    }

    IssueId subTask(long id, IssueId parent) {
        IssueId issue = open(id);
        issues.computeIfPresent(issue, (same, facts) -> new IssueFacts(same, PROJECT, facts.category(), facts.resolution(),
                Optional.of(parent), false, Duration.ZERO, Duration.ZERO));
        return issue;
    }

    IssueId epic(long id, IssueId... members) {
        IssueId epic = put(id, StatusCategory.TO_DO, true);
        Set.of(members).forEach(member -> epics.put(member, epic));
        return epic;
    }

    IssueId subTask(long id, StatusCategory category, IssueId parent) {
        IssueId issue = new IssueId(id);
        issues.put(issue, new IssueFacts(issue, PROJECT, category, resolution(category), Optional.of(parent), false, Duration.ZERO,
                Duration.ZERO));
        return issue;
    }

    /** Done, and resolved at that moment. */
    IssueId resolved(long id, Instant at) {
        IssueId issue = done(id);
        issues.computeIfPresent(issue, (same, old) -> new IssueFacts(same, PROJECT, old.category(), old.resolution(), old.parent(), false, old.spent(),
                old.remaining(), new Readings("", Optional.of(at), false, Map.of())));
        return issue;
    }

    /** Estimated by that number field. */
    IssueId estimated(IssueId issue, Quantity field, String points) {
        issues.computeIfPresent(issue, (id, old) -> new IssueFacts(id, old.project(), old.category(), old.resolution(), old.parent(),
                old.epic(), old.spent(), old.remaining(),
                new Readings("", Optional.empty(), false, Map.of(field, new BigDecimal(points)))));
        return issue;
    }

    void leavesEpic(IssueId issue) {
        epics.remove(issue);
    }

    void joins(IssueId epic, IssueId issue) {
        epics.put(issue, epic);
    }

    void delete(IssueId issue) {
        issues.remove(issue);
    }

    void query(String jql, Set<IssueId> found) {
        queries.put(jql, found);
    }

    void breakQuery(String jql) {
        queries.remove(jql);
    }

    /** From now on just these have it. */
    void have(FieldValue value, IssueId... ids) {
        having.put(value, Set.of(ids));
    }

    /** An administrator removes the field. */
    void remove(Quantity field) {
        removed.add(field);
    }

    @Override
    public boolean knows(Quantity amount) {
        return !removed.contains(amount);
    }

    /** Its version or component is deleted. */
    void gone(FieldValue value) {
        having.remove(value);
    }

    @Override
    public boolean hasEpics() {
        return software;
    }

    @Override
    public Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        return values.stream().filter(value -> having(value).orElse(Set.of()).stream().anyMatch(by::contains)).collect(Collectors.toSet());
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        return software || value.route() != Route.SPRINT ? Optional.ofNullable(having.get(value)) : Optional.empty();
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        return issues.values().stream().filter(issue -> issue.parent().filter(parents::contains).isPresent())
                .collect(Collectors.groupingBy(issue -> issue.parent().orElseThrow(),
                        Collectors.mapping(IssueFacts::id, Collectors.toSet())));
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> wanted) {
        beforeReading.accept(ids);
        return ids.stream().distinct().filter(issues::containsKey).collect(Collectors.toMap(id -> id, issues::get));
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        return epics.entrySet().stream().filter(entry -> entry.getValue().equals(epic)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<IssueId, IssueId> epicOf(Collection<IssueId> ids) {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        return ids.stream().distinct().filter(epics::containsKey).collect(Collectors.toMap(id -> id, epics::get));
    }

    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        asked.add(jql);
        return Optional.ofNullable(queries.get(jql)).map(QueryAnswer::found)
                .orElseGet(() -> QueryAnswer.failed(List.of("The field is unknown.")));
    }

    @Override
    public Set<IssueSource.Query> finding(Collection<IssueSource.Query> wanted, Collection<IssueId> among) {
        return wanted.stream().distinct().filter(query -> {
            asked.add("(" + query.jql() + ") among " + among.size());
            return queries.getOrDefault(query.jql(), Set.of()).stream().anyMatch(among::contains);
        }).collect(Collectors.toSet());
    }

    @Override
    public Optional<Set<IssueId>> within(Duration span) {
        return recent;
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        throw new UnsupportedOperationException("figures never check a query");
    }

    private static Optional<String> resolution(StatusCategory category) {
        return category == StatusCategory.DONE ? Optional.of("1") : Optional.empty();
    }

    private IssueId put(long id, StatusCategory category, boolean epic) {
        IssueId issue = new IssueId(id);
        issues.put(issue, new IssueFacts(issue, PROJECT, category, resolution(category), Optional.empty(), epic, Duration.ZERO,
                Duration.ZERO));
        return issue;
    }
}
