package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Issues that move while others read them. */
final class MovingIssues implements Issues {
    private static final ProjectId PROJECT = new ProjectId(10);

    private final Map<IssueId, IssueFacts> issues = new ConcurrentHashMap<>();
    private final Map<IssueId, IssueId> epics = new ConcurrentHashMap<>();
    private final Map<String, Set<IssueId>> queries = new ConcurrentHashMap<>();
    /** Called before facts are read, to make things happen in between. */
    volatile Consumer<Collection<IssueId>> beforeReading = ids -> { };

    /** Whether Jira cannot even tell an issue's epic. */
    volatile boolean away;

    IssueId open(long id) {
        return put(id, StatusCategory.TO_DO, false);
    }

    IssueId done(long id) {
        return put(id, StatusCategory.DONE, false);
    }

    IssueId epic(long id, IssueId... members) {
        IssueId epic = put(id, StatusCategory.TO_DO, true);
        Set.of(members).forEach(member -> epics.put(member, epic));
        return epic;
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

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids) {
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
        return Optional.ofNullable(queries.get(jql)).map(QueryAnswer::found)
                .orElseGet(() -> QueryAnswer.failed(List.of("The field is unknown.")));
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        throw new UnsupportedOperationException("figures never check a query");
    }

    private IssueId put(long id, StatusCategory category, boolean epic) {
        IssueId issue = new IssueId(id);
        issues.put(issue, new IssueFacts(issue, PROJECT, category, Optional.empty(), Optional.empty(), epic, Duration.ZERO,
                Duration.ZERO));
        return issue;
    }
}
