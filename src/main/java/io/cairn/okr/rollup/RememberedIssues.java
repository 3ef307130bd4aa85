package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Issues as they were when first asked for, so that key results computed together read each issue, run each query and look
 * into each epic once. Short-lived: what is computed from it is written only upon versions read before it was made.
 */
final class RememberedIssues extends IssuesThrough {
    private final Map<Set<Quantity>, Known> known = new HashMap<>();
    private final Map<IssueId, Set<IssueId>> subTasks = new HashMap<>();
    private final Map<IssueId, Set<IssueId>> members = new HashMap<>();
    private final Map<IssueSource.Query, QueryAnswer> answers = new HashMap<>();
    private final Map<FieldValue, Optional<Set<IssueId>>> having = new HashMap<>();

    RememberedIssues(Issues issues) {
        super(issues);
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts) {
        return known.computeIfAbsent(amounts, wanted -> new Known()).of(ids, unread -> issues.facts(unread, amounts));
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        List<IssueId> unread = parents.stream().filter(id -> !subTasks.containsKey(id)).distinct().toList();
        if (!unread.isEmpty()) {
            Map<IssueId, Set<IssueId>> found = issues.subTasks(unread);
            unread.forEach(id -> subTasks.put(id, found.getOrDefault(id, Set.of())));
        }
        Map<IssueId, Set<IssueId>> below = new HashMap<>();
        parents.stream().filter(id -> !subTasks.get(id).isEmpty()).forEach(id -> below.put(id, subTasks.get(id)));
        return below;
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        return members.computeIfAbsent(epic, issues::inEpic);
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        return having.computeIfAbsent(value, issues::having);
    }

    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        return answers.computeIfAbsent(new IssueSource.Query(jql, runsAs), query -> issues.find(query.jql(), query.runsAs()));
    }

    /** What a query found; empty if nobody asked, or it could not be run. */
    Optional<Set<IssueId>> found(IssueSource.Query query) {
        return Optional.ofNullable(answers.get(query)).filter(answer -> !answer.failed()).map(QueryAnswer::issues);
    }

    /** What was read with the same amounts. */
    private static final class Known {
        private final Map<IssueId, IssueFacts> facts = new HashMap<>();
        private final Set<IssueId> read = new HashSet<>();

        Map<IssueId, IssueFacts> of(Collection<IssueId> ids, Function<List<IssueId>, Map<IssueId, IssueFacts>> reader) {
            List<IssueId> unread = ids.stream().filter(id -> !read.contains(id)).distinct().toList();
            if (!unread.isEmpty()) {
                facts.putAll(reader.apply(unread));
                read.addAll(unread);
            }
            Map<IssueId, IssueFacts> found = new HashMap<>();
            ids.stream().filter(facts::containsKey).forEach(id -> found.put(id, facts.get(id)));
            return found;
        }
    }
}
