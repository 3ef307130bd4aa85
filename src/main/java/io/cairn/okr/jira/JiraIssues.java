package io.cairn.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.UserKey;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads issues by id from the database and epics and queries from the index. */
final class JiraIssues implements Issues {
    private final IssueManager issues;
    private final StoredIssues stored;
    private final Epics epics;
    private final Queries queries;
    private final PersonalQueries personal;
    private final FieldIssues fields;
    private final Amounts amounts;

    JiraIssues(IssueManager issues, Epics epics, Queries queries, PersonalQueries personal, FieldIssues fields, Amounts amounts) {
        this.issues = issues;
        stored = new StoredIssues(issues);
        this.epics = epics;
        this.queries = queries;
        this.personal = personal;
        this.amounts = amounts;
        this.fields = fields;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> wanted) {
        Set<String> epicTypes = epics.types();
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        for (Issue issue : stored.byIds(ids)) {
            facts.put(new IssueId(issue.getId()), facts(issue, epicTypes, wanted));
        }
        return facts;
    }

    @Override
    public boolean knows(Quantity amount) {
        return amounts.known(amount);
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        Map<IssueId, Set<IssueId>> found = new HashMap<>();
        for (Issue issue : stored.byIds(parents)) {
            Set<IssueId> below = issue.getSubTaskObjects().stream().map(subTask -> new IssueId(subTask.getId()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!below.isEmpty()) {
                found.put(new IssueId(issue.getId()), below);
            }
        }
        return found;
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        Issue issue = issues.getIssueObject(epic.value());
        Optional<CustomField> link = epics.link();
        if (issue == null || link.isEmpty()) {
            return Set.of();
        }
        String jql = "\"" + link.get().getUntranslatedName() + "\" = " + issue.getKey();
        Set<IssueId> found = new LinkedHashSet<>();
        queries.overridingSecurity(jql, MOST_FOUND).forEach(child -> found.add(new IssueId(child.getId())));
        return found;
    }

    @Override
    public Map<IssueId, IssueId> epicOf(Collection<IssueId> ids) {
        Map<IssueId, IssueId> found = new HashMap<>();
        epics.link().ifPresent(link -> stored.byIds(ids).forEach(issue -> epics.of(issue, link)
                .ifPresent(epic -> found.put(new IssueId(issue.getId()), new IssueId(epic)))));
        return found;
    }

    @Override
    public boolean hasEpics() {
        return epics.link().isPresent();
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        return fields.having(value);
    }

    @Override
    public Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        return fields.held(values, by);
    }

    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        return personal.find(jql, runsAs);
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        return personal.check(jql, runsAs);
    }

    private IssueFacts facts(Issue issue, Set<String> epicTypes, Set<Quantity> wanted) {
        return new IssueFacts(new IssueId(issue.getId()), new ProjectId(issue.getProjectId()),
                Categories.of(issue.getStatus()), Optional.ofNullable(issue.getResolutionId()), parent(issue),
                epics.is(issue, epicTypes), seconds(issue.getTimeSpent()), seconds(issue.getEstimate()), readings(issue, wanted));
    }

    private Readings readings(Issue issue, Set<Quantity> wanted) {
        Optional<Instant> resolvedAt = Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant);
        return new Readings(issue.getStatusId() == null ? "" : issue.getStatusId(), resolvedAt, issue.getSecurityLevelId() != null,
                amounts.of(issue, wanted));
    }

    private static Optional<IssueId> parent(Issue issue) {
        return issue.isSubTask() ? Optional.ofNullable(issue.getParentId()).map(IssueId::new) : Optional.empty();
    }

    private static Duration seconds(Long value) {
        return value == null ? Duration.ZERO : Duration.ofSeconds(value);
    }
}
