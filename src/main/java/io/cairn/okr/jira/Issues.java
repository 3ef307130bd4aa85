package io.cairn.okr.jira;

import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Issues as the arithmetic needs them, whatever anybody's permissions: for counting only, never for showing. */
public interface Issues {
    /** The most issues one query may bring into a set. */
    int MOST_FOUND = 10_000;

    /** By id, without amounts; deleted issues are absent. */
    default Map<IssueId, IssueFacts> facts(Collection<IssueId> ids) {
        return facts(ids, Set.of());
    }

    /** By id, with those of the amounts that the issue has; deleted issues are absent. */
    Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts);

    /** Whether there is such a number: a custom field may have been removed. */
    boolean knows(Quantity amount);

    /** The sub-tasks of each issue; issues without any are absent. */
    Map<IssueId, Set<IssueId>> subTasks(Collection<IssueId> parents);

    /** The issues of an epic, without the epic; empty for other issues and without Jira Software. */
    Set<IssueId> inEpic(IssueId epic);

    /** The epic of each issue; issues without one are absent, so is everything without Jira Software. */
    Map<IssueId, IssueId> epicOf(Collection<IssueId> ids);

    /** Whether there are epics here that stand for other issues: Jira Software may be missing. */
    boolean hasEpics();

    /**
     * The issues that have a value now, at most {@link #MOST_FOUND}.
     *
     * @return empty if nobody can tell: the value or its project is gone or archived, there are too many, or for a sprint
     *     Jira Software is missing (M8)
     */
    Optional<Set<IssueId>> having(FieldValue value);

    /** Those of the values that one of these issues has now; rather one too many. One read, one narrow search for each label and sprint. */
    Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by);

    /**
     * What a query finds for a person (J12).
     *
     * @return the issues, at most {@link #MOST_FOUND}; or why it could not be run, in the words of Jira
     */
    QueryAnswer find(String jql, UserKey runsAs);

    /** Whether a person can run a query and how many issues it finds, without reading them. */
    QueryCheck check(String jql, UserKey runsAs);
}
