package io.cairn.okr.jira;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Issues as the arithmetic needs them, whatever anybody's permissions: for counting only, never for showing. */
public interface Issues {
    /** The most issues one query may bring into a set. */
    int MOST_FOUND = 10_000;

    /** By id; deleted issues are absent. */
    Map<IssueId, IssueFacts> facts(Collection<IssueId> ids);

    /** The issues of an epic, without the epic; empty for other issues and without Jira Software. */
    Set<IssueId> inEpic(IssueId epic);

    /** The epic of each issue; issues without one are absent, so is everything without Jira Software. */
    Map<IssueId, IssueId> epicOf(Collection<IssueId> ids);

    /**
     * What a query finds for a person (J12).
     *
     * @return the issues, at most {@link #MOST_FOUND}; or why it could not be run, in the words of Jira
     */
    QueryAnswer find(String jql, UserKey runsAs);

    /** Whether a person can run a query and how many issues it finds, without reading them. */
    QueryCheck check(String jql, UserKey runsAs);
}
