package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A view of issues that tells everything as the one behind it does; who makes one says what is different. */
abstract class IssuesThrough implements Issues {
    final Issues issues;

    IssuesThrough(Issues issues) {
        this.issues = issues;
    }

    @Override
    public boolean knows(Quantity amount) {
        return issues.knows(amount);
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
