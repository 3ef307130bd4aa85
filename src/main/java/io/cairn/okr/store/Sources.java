package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Where the issues of key results come from, on disk; lists in the order they were added. */
public final class Sources {
    private static final String DIRECT = "DIRECT";
    private static final String EPIC = "EPIC";
    private static final String QUERY = "QUERY";

    private final ActiveObjects ao;
    private final Transactions transactions;

    public Sources(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /** One statement. */
    public List<LinkedSource> of(KeyResultId keyResult) {
        return ofAll(List.of(keyResult)).get(keyResult);
    }

    /** Every key result asked for is a key, if only with an empty list; one statement for every 500. */
    public Map<KeyResultId, List<LinkedSource>> ofAll(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<LinkedSource>> found = new LinkedHashMap<>();
        keyResults.forEach(keyResult -> found.put(keyResult, new ArrayList<>()));
        read(Chunks.find(ao, SourceEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList()))
                .forEach(one -> found.get(one.keyResult()).add(one));
        return found;
    }

    /**
     * Adds it, or returns the one that already names the same issue, epic or text of a query, unchanged; two statements.
     */
    public LinkedSource add(KeyResultId keyResult, IssueSource source, UserKey by, Instant at) {
        String key = key(keyResult, source);
        return transactions.in(() -> Stream.of(ao.find(SourceEntity.class, "SOURCE_KEY = ?", key)).findFirst()
                .map(Sources::read).orElseGet(() -> write(key, keyResult, source, by, at)));
    }

    /** One statement. @return whether it was there, and of this key result */
    public boolean remove(KeyResultId keyResult, SourceId id) {
        return ao.deleteWithSQL(SourceEntity.class, "ID = ? AND KEY_RESULT_ID = ?", id.value(), keyResult.value()) == 1;
    }

    /** Those that name one of the issues by hand, of key results that are not removed; one statement for every 500. */
    public List<LinkedSource> directTo(Collection<IssueId> issues) {
        return live(DIRECT, issues);
    }

    /** Those that name one of the epics, of key results that are not removed; one statement for every 500. */
    public List<LinkedSource> epics(Collection<IssueId> epics) {
        return live(EPIC, epics);
    }

    /** All queries of key results that are not removed and whose cycle is not over on {@code today}; one statement. */
    public List<LinkedSource> queries(LocalDate today) {
        Query query = joined().alias(CycleEntity.class, "C").join(CycleEntity.class, "O.CYCLE_ID = C.ID")
                .where("S.SOURCE_KIND = ? AND K.REMOVED = ? AND O.REMOVED = ? AND C.LAST_DAY >= ?", QUERY, false, false,
                        today.toString());
        return read(List.of(ao.find(SourceEntity.class, query)));
    }

    private List<LinkedSource> live(String kind, Collection<IssueId> issues) {
        return read(Chunks.find(ao, SourceEntity.class, Sources::joined, "S.ISSUE_ID", issues.stream().map(IssueId::value).toList(),
                "AND S.SOURCE_KIND = ? AND K.REMOVED = ? AND O.REMOVED = ?", kind, false, false));
    }

    private LinkedSource write(String key, KeyResultId keyResult, IssueSource source, UserKey by, Instant at) {
        Map<String, Object> row = new HashMap<>(source.<Map<String, Object>>match(
                direct -> Map.of("SOURCE_KIND", DIRECT, "ISSUE_ID", direct.issue().value(), "WEIGHT", Cells.text(direct.weight())),
                epic -> Map.of("SOURCE_KIND", EPIC, "ISSUE_ID", epic.issue().value()),
                query -> Map.of("SOURCE_KIND", QUERY, "JQL", query.jql(), "RUNS_AS", query.runsAs().value())));
        row.put("KEY_RESULT_ID", keyResult.value());
        row.put("SOURCE_KEY", key);
        row.put("ADDED_BY", by.value());
        row.put("ADDED_AT", at.toEpochMilli());
        SourceId id = new SourceId(ao.create(SourceEntity.class, row).getID());
        return new LinkedSource(id, keyResult, source, by, Instant.ofEpochMilli(at.toEpochMilli()));
    }

    private static String key(KeyResultId keyResult, IssueSource source) {
        return keyResult.key() + source.<String>match(direct -> ":D:" + direct.issue().value(),
                epic -> ":E:" + epic.issue().value(), query -> ":Q:" + Digest.of(query.jql()));
    }

    private static List<LinkedSource> read(List<SourceEntity> rows) {
        return rows.stream().sorted(Rows.BY_ID).map(Sources::read).toList();
    }

    private static LinkedSource read(SourceEntity row) {
        return new LinkedSource(new SourceId(row.getID()), new KeyResultId(row.getKeyResultId()), source(row),
                new UserKey(row.getAddedBy()), Instant.ofEpochMilli(row.getAddedAt()));
    }

    private static IssueSource source(SourceEntity row) {
        return switch (row.getSourceKind()) {
            case DIRECT -> new IssueSource.Direct(new IssueId(row.getIssueId()), Cells.decimal(row.getWeight()));
            case EPIC -> new IssueSource.Epic(new IssueId(row.getIssueId()));
            case QUERY -> new IssueSource.Query(row.getJql(), new UserKey(row.getRunsAs()));
            default -> throw new IllegalStateException("source " + row.getID() + " is of an unknown kind: " + row.getSourceKind());
        };
    }

    private static Query joined() {
        return Query.select().alias(SourceEntity.class, "S").alias(KeyResultEntity.class, "K").alias(ObjectiveEntity.class, "O")
                .join(KeyResultEntity.class, "S.KEY_RESULT_ID = K.ID").join(ObjectiveEntity.class, "K.OBJECTIVE_ID = O.ID");
    }
}
