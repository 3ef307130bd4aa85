package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Where the issues of key results come from, on disk; lists in the order they were added. What was taken out can be put back. */
public final class Sources {
    private static final String THERE = "AND REMOVED_AT IS NULL";
    private static final String LIVE = "S.REMOVED_AT IS NULL AND K.REMOVED = ? AND O.REMOVED = ?";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public Sources(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** One statement. */
    public List<LinkedSource> of(KeyResultId keyResult) {
        return ofAll(List.of(keyResult)).get(keyResult);
    }

    /** Every key result asked for is a key, if only with an empty list; one statement for every 500. */
    public Map<KeyResultId, List<LinkedSource>> ofAll(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<LinkedSource>> found = new LinkedHashMap<>();
        keyResults.forEach(keyResult -> found.put(keyResult, new ArrayList<>()));
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        SourceRows.read(Chunks.find(ao, SourceEntity.class, Query::select, "KEY_RESULT_ID", ids, THERE))
                .forEach(one -> found.get(one.keyResult()).add(one));
        return found;
    }

    /** Those that were there at some time, taken out or not; every key result asked for is a key. One statement for every 500. */
    public Map<KeyResultId, List<Stay>> everOf(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<Stay>> found = new LinkedHashMap<>();
        keyResults.forEach(keyResult -> found.put(keyResult, new ArrayList<>()));
        Chunks.find(ao, SourceEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList()).stream().sorted(Rows.BY_ID)
                .forEach(row -> found.get(new KeyResultId(row.getKeyResultId()))
                        .add(new Stay(SourceRows.read(row), Optional.ofNullable(row.getRemovedAt()).map(Instant::ofEpochMilli))));
        return found;
    }

    /**
     * A source and how long it was there.
     *
     * @param until when it was taken out; empty while it is there
     */
    public record Stay(LinkedSource source, Optional<Instant> until) {
        /** Whether it was there at a moment. */
        public boolean holds(Instant at) {
            return !source.addedAt().isAfter(at) && until.filter(end -> !end.isAfter(at)).isEmpty();
        }
    }

    /** One of this key result, also if it was taken out; one statement. */
    public Optional<LinkedSource> byId(KeyResultId keyResult, SourceId id) {
        return row(keyResult, id).map(SourceRows::read);
    }

    /** Adds it to drive the figure. */
    public LinkedSource add(KeyResultId keyResult, IssueSource source, UserKey by, Instant at) {
        return add(keyResult, source, Effect.DRIVES, by, at);
    }

    /**
     * Adds it, or returns the one that already names the same issue, epic, text of a query or value of a field, unchanged;
     * four statements.
     */
    public LinkedSource add(KeyResultId keyResult, IssueSource source, Effect effect, UserKey by, Instant at) {
        String key = SourceRows.key(keyResult, source);
        return transactions.in(() -> named(key).map(SourceRows::read).orElseGet(() -> write(key, keyResult, source, effect, by, at)));
    }

    /** Takes it out, to be put back perhaps; four statements. @return whether it was there, and of this key result */
    public boolean remove(KeyResultId keyResult, SourceId id, Instant at) {
        return transactions.in(() -> row(keyResult, id).filter(row -> row.getRemovedAt() == null).map(row -> {
            row.setSourceKey(row.getSourceKey() + ":R:" + row.getID());
            row.setRemovedAt(at.toEpochMilli());
            return saved(row);
        })).isPresent();
    }

    /**
     * Puts back what was taken out, as it was; five statements.
     *
     * @return it, or what names the same and was added meanwhile, or it as it is if it was not taken out; empty if it was never there
     */
    public Optional<LinkedSource> restore(KeyResultId keyResult, SourceId id) {
        return transactions.in(() -> row(keyResult, id).map(row -> {
            String key = SourceRows.key(keyResult, SourceRows.read(row).source());
            return named(key).map(SourceRows::read).orElseGet(() -> back(row, key));
        }));
    }

    /** Four statements. @return as it is now; empty if it is not there, or of another key result */
    public Optional<LinkedSource> change(KeyResultId keyResult, SourceId id, Effect effect) {
        return transactions.in(() -> row(keyResult, id).filter(row -> row.getRemovedAt() == null).map(row -> {
            row.setEffect(effect.name());
            return SourceRows.read(saved(row));
        }));
    }

    /** Those that name one of the issues by hand, of key results that are not removed; one statement for every 500. */
    public List<LinkedSource> directTo(Collection<IssueId> issues) {
        return live(SourceRows.DIRECT, issues);
    }

    /** Those that name one of the epics, of key results that are not removed; one statement for every 500. */
    public List<LinkedSource> epics(Collection<IssueId> epics) {
        return live(SourceRows.EPIC, epics);
    }

    /**
     * All that any issue may come into, queries and sprints, of key results that are not removed and whose cycle is not over
     * on {@code today}; one statement.
     */
    public List<LinkedSource> queries(LocalDate today) {
        Query query = running().where("S.SOURCE_KIND IN (?, ?) AND " + LIVE + " AND C.LAST_DAY >= ?",
                SourceRows.QUERY, SourceRows.SPRINT, false, false, today.toString());
        return SourceRows.read(List.of(ao.find(SourceEntity.class, query)));
    }

    /** The versions, components and labels of these projects, likewise; one statement for every 500. */
    public List<LinkedSource> within(Collection<ProjectId> projects, LocalDate today) {
        return SourceRows.read(Chunks.find(ao, SourceEntity.class, Sources::running, "S.PROJECT_ID",
                projects.stream().map(ProjectId::value).toList(), "AND " + LIVE + " AND C.LAST_DAY >= ?", false, false, today.toString()));
    }

    private List<LinkedSource> live(String kind, Collection<IssueId> issues) {
        return SourceRows.read(Chunks.find(ao, SourceEntity.class, Sources::joined, "S.ISSUE_ID",
                issues.stream().map(IssueId::value).toList(), "AND S.SOURCE_KIND = ? AND " + LIVE, kind, false, false));
    }

    private Optional<SourceEntity> named(String key) {
        return Stream.of(ao.find(SourceEntity.class, "SOURCE_KEY = ?", key)).findFirst();
    }

    private Optional<SourceEntity> row(KeyResultId keyResult, SourceId id) {
        return Stream.of(ao.find(SourceEntity.class, "ID = ? AND KEY_RESULT_ID = ?", id.value(), keyResult.value())).findFirst();
    }

    private LinkedSource write(String key, KeyResultId keyResult, IssueSource source, Effect effect, UserKey by, Instant at) {
        Map<String, Object> row = SourceRows.columns(source);
        row.put("KEY_RESULT_ID", keyResult.value());
        row.put("SOURCE_KEY", key);
        row.put("EFFECT", effect.name());
        row.put("ADDED_BY", by.value());
        row.put("ADDED_AT", at.toEpochMilli());
        SourceId id = new SourceId(ao.create(SourceEntity.class, row).getID());
        editions.renew(Editions.sources(keyResult));
        return new LinkedSource(id, keyResult, source, effect, by, Instant.ofEpochMilli(at.toEpochMilli()));
    }

    private LinkedSource back(SourceEntity row, String key) {
        row.setSourceKey(key);
        row.setRemovedAt(null);
        return SourceRows.read(saved(row));
    }

    private SourceEntity saved(SourceEntity row) {
        row.save();
        editions.renew(Editions.sources(new KeyResultId(row.getKeyResultId())));
        return row;
    }

    private static Query joined() {
        return Query.select().alias(SourceEntity.class, "S").alias(KeyResultEntity.class, "K").alias(ObjectiveEntity.class, "O")
                .join(KeyResultEntity.class, "S.KEY_RESULT_ID = K.ID").join(ObjectiveEntity.class, "K.OBJECTIVE_ID = O.ID");
    }

    private static Query running() {
        return joined().alias(CycleEntity.class, "C").join(CycleEntity.class, "O.CYCLE_ID = C.ID");
    }
}
