package io.cairn.okr.rollup;

import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Issues of Jira with the times between two statuses, for which alone their histories are read (J14). */
public final class TimedIssues implements Issues {
    private final Issues issues;
    private final Histories histories;

    public TimedIssues(Issues issues, Histories histories) {
        this.issues = issues;
        this.histories = histories;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts) {
        Map<IssueId, IssueFacts> facts = issues.facts(ids, amounts);
        if (!Timed.needed(amounts)) {
            return facts;
        }
        Map<IssueId, IssueStory> stories = histories.of(facts.keySet(), Set.of());
        Map<IssueId, IssueFacts> timed = new HashMap<>(facts);
        stories.forEach((id, story) -> timed.computeIfPresent(id, (same, one) -> Timed.with(one, story, amounts)));
        return timed;
    }

    @Override
    public Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents) {
        return issues.subTasks(parents);
    }

    @Override
    public Set<IssueId> inEpic(IssueId epic) {
        return issues.inEpic(epic);
    }

    @Override
    public Map<IssueId, IssueId> epicOf(Collection<IssueId> ids) {
        return issues.epicOf(ids);
    }

    @Override
    public boolean hasEpics() {
        return issues.hasEpics();
    }

    @Override
    public Optional<Set<IssueId>> having(FieldValue value) {
        return issues.having(value);
    }

    @Override
    public Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        return issues.held(values, by);
    }

    @Override
    public QueryAnswer find(String jql, UserKey runsAs) {
        return issues.find(jql, runsAs);
    }

    @Override
    public QueryCheck check(String jql, UserKey runsAs) {
        return issues.check(jql, runsAs);
    }
}
