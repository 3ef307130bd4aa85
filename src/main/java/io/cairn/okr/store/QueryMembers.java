package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Membership;
import io.cairn.okr.model.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What queries found, and when, on disk: Jira does not know it any more (H1). Only what changes is written. */
public final class QueryMembers {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public QueryMembers(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /** What each was last seen to find; sources that nobody watched yet are absent. One statement for every 500. */
    public Map<SourceId, Set<IssueId>> last(Collection<SourceId> sources) {
        Map<SourceId, Set<IssueId>> found = new HashMap<>();
        rows(sources, "AND UNTIL_AT IS NULL").forEach(row -> {
            Set<IssueId> issues = found.computeIfAbsent(new SourceId(row.getSourceId()), source -> new HashSet<>());
            issue(row).ifPresent(issues::add);
        });
        return found;
    }

    /** What each found since it is watched; sources that nobody watched yet are absent. One statement for every 500. */
    public Map<SourceId, Membership> of(Collection<SourceId> sources) {
        return rows(sources, "").stream().collect(Collectors.groupingBy(row -> new SourceId(row.getSourceId()),
                Collectors.collectingAndThen(Collectors.toList(), QueryMembers::membership)));
    }

    /** Notes what a query finds now: one statement to read, one for all that came, two for each that went. */
    public void note(SourceId source, Set<IssueId> now, Instant at) {
        transactions.in(() -> {
            List<QueryMemberEntity> open = rows(List.of(source), "AND UNTIL_AT IS NULL");
            Set<IssueId> missing = new HashSet<>(now);
            open.forEach(row -> issue(row).filter(issue -> !missing.remove(issue)).ifPresent(gone -> end(row, at)));
            List<Map<String, Object>> rows = new ArrayList<>(open.isEmpty() ? List.of(begin(source, null, at)) : List.of());
            missing.forEach(issue -> rows.add(begin(source, issue.value(), at)));
            NewRows.write(ao, QueryMemberEntity.class, rows);
            return null;
        });
    }

    private List<QueryMemberEntity> rows(Collection<SourceId> sources, String more) {
        return Chunks.find(ao, QueryMemberEntity.class, Query::select, "SOURCE_ID", sources.stream().map(SourceId::value).toList(), more);
    }

    private static Map<String, Object> begin(SourceId source, Long issue, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("MEMBER_KEY", source.value() + ":" + (issue == null ? "" : issue));
        row.put("SOURCE_ID", source.value());
        row.put("ISSUE_ID", issue);
        row.put("SINCE_AT", at.toEpochMilli());
        return row;
    }

    private static void end(QueryMemberEntity row, Instant at) {
        row.setMemberKey(row.getMemberKey() + ":U:" + row.getID());
        row.setUntilAt(at.toEpochMilli());
        row.save();
    }

    private static Membership membership(List<QueryMemberEntity> rows) {
        long since = rows.stream().mapToLong(QueryMemberEntity::getSinceAt).min().orElseThrow();
        return new Membership(Instant.ofEpochMilli(since), rows.stream().flatMap(QueryMembers::span).toList());
    }

    private static Stream<Membership.Span> span(QueryMemberEntity row) {
        return issue(row).map(issue -> new Membership.Span(issue, Instant.ofEpochMilli(row.getSinceAt()),
                Optional.ofNullable(row.getUntilAt()).map(Instant::ofEpochMilli))).stream();
    }

    private static Optional<IssueId> issue(QueryMemberEntity row) {
        return Optional.ofNullable(row.getIssueId()).map(IssueId::new);
    }
}
