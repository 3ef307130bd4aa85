package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import java.util.Collection;
import java.util.Set;

/** Tells which queries a change of a few issues can concern, without running the queries over all issues. */
public interface Memberships {
    /**
     * The queries that find one of the issues now, as the people who saved them (J12). A query that found one before and no
     * longer does is not among them: who keeps what it found knows. One that cannot be run at all is not among them either:
     * the last value stands (M8).
     *
     * <p>Rather one too many: when it cannot be told, the query is among them. One read of the issues, one search at most for
     * each query.
     */
    Set<IssueSource.Query> finding(Collection<IssueSource.Query> queries, Collection<IssueId> issues);
}
