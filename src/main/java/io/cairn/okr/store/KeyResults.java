package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Key results on disk; lists oldest first. One that is removed, or whose objective is, is seen by {@link #restore} only. */
public final class KeyResults {
    private static final String LIVE = "AND K.REMOVED = ? AND O.REMOVED = ?";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public KeyResults(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** One statement. */
    public Optional<KeyResult> byId(KeyResultId id) {
        return oneOf("K.ID", List.of(id.value())).stream().findFirst();
    }

    /** Unknown and removed ones are absent; one statement for every 500. */
    public Map<KeyResultId, KeyResult> byIds(Collection<KeyResultId> ids) {
        Map<KeyResultId, KeyResult> found = new LinkedHashMap<>();
        oneOf("K.ID", ids.stream().map(KeyResultId::value).toList()).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** One statement. */
    public List<KeyResult> of(ObjectiveId objective) {
        return oneOf("K.OBJECTIVE_ID", List.of(objective.value()));
    }

    /** Every objective asked for is a key, if only with an empty list; one statement for every 500. */
    public Map<ObjectiveId, List<KeyResult>> ofAll(Collection<ObjectiveId> objectives) {
        return grouped(objectives, oneOf("K.OBJECTIVE_ID", objectives.stream().map(ObjectiveId::value).toList()));
    }

    /** The same, of removed objectives too: what is below one is still there when it comes back. */
    Map<ObjectiveId, List<KeyResult>> below(Collection<ObjectiveId> objectives) {
        return grouped(objectives, read(Chunks.find(ao, KeyResultEntity.class, Query::select, "OBJECTIVE_ID",
                objectives.stream().map(ObjectiveId::value).toList(), "AND REMOVED = ?", false)));
    }

    /** Those of these objectives that were removed, unless the objective is too; one statement for every 500. */
    public List<KeyResult> removedFrom(Collection<ObjectiveId> objectives) {
        return read(Chunks.find(ao, KeyResultEntity.class, KeyResults::joined, "K.OBJECTIVE_ID",
                objectives.stream().map(ObjectiveId::value).toList(), LIVE, true, false));
    }

    /** Of all objectives of any of {@code cycles}; one statement for every 500. */
    public List<KeyResult> inCycles(Collection<CycleId> cycles) {
        return oneOf("O.CYCLE_ID", cycles.stream().map(CycleId::value).toList());
    }

    /** Of all objectives of one cycle; one statement. */
    public List<KeyResult> inCycle(CycleId cycle) {
        return inCycles(List.of(cycle));
    }

    /** Of all cycles; one statement. */
    public List<KeyResult> ownedBy(UserKey owner) {
        return oneOf("K.OWNER_KEY", List.of(owner.value()));
    }

    /** With a figure of nothing, version 0, without a note of when; six statements. */
    public KeyResult add(ObjectiveId objective, KeyResultPlan plan) {
        return add(objective, plan, Optional.empty());
    }

    /** With a figure of nothing, version 0; six statements. */
    public KeyResult add(ObjectiveId objective, KeyResultPlan plan, Instant at) {
        return add(objective, plan, Optional.of(at));
    }

    private KeyResult add(ObjectiveId objective, KeyResultPlan plan, Optional<Instant> at) {
        return transactions.in(() -> {
            KeyResultEntity row = ao.create(KeyResultEntity.class);
            row.setAddedAt(at.map(Instant::toEpochMilli).orElse(null));
            row.setObjectiveId(objective.value());
            KeyResult made = write(row, objective, plan, 0);
            editions.begin(made.id().key());
            new FigureRows(ao).begin(made.id().key());
            return renewed(made);
        });
    }

    /** Six statements. @throws io.cairn.okr.model.StaleException unless it is there and {@code version} the present one */
    public KeyResult change(KeyResultId id, long version, KeyResultPlan plan) {
        return transactions.in(() -> {
            long next = editions.advance(id.key(), version);
            KeyResultEntity row = row(id);
            return renewed(write(row, new ObjectiveId(row.getObjectiveId()), plan, next));
        });
    }

    /**
     * Hides it from all reads until {@link #restore}; its sources, figure, ledger and history stay. Six statements.
     *
     * @throws io.cairn.okr.model.StaleException unless it is there and {@code version} the present one
     */
    public void remove(KeyResultId id, long version) {
        transactions.in(() -> {
            long next = editions.advance(id.key(), version);
            return renewed(flag(row(id), true, next));
        });
    }

    /**
     * Brings it back as it was; six statements. Empty if it was never there; as it is if it was not removed. The
     * objective must be restored by itself.
     */
    public Optional<KeyResult> restore(KeyResultId id) {
        return transactions.in(() -> {
            Optional<KeyResultEntity> row = Stream.of(ao.find(KeyResultEntity.class, "ID = ?", id.value())).findFirst();
            return row.map(found -> found.isRemoved()
                    ? renewed(flag(found, false, editions.advance(id.key(), found.getVersionNo()))) : read(found));
        });
    }

    /** Tells that something below its objective is not as it was. */
    private KeyResult renewed(KeyResult keyResult) {
        editions.renew(Editions.below(keyResult.objective()));
        return keyResult;
    }

    private KeyResultEntity row(KeyResultId id) {
        return Rows.present(ao.find(KeyResultEntity.class, "ID = ? AND REMOVED = ?", id.value(), false), id);
    }

    private List<KeyResult> oneOf(String column, Collection<?> ids) {
        return read(Chunks.find(ao, KeyResultEntity.class, KeyResults::joined, column, ids, LIVE, false, false));
    }

    private static Map<ObjectiveId, List<KeyResult>> grouped(Collection<ObjectiveId> objectives, List<KeyResult> all) {
        Map<ObjectiveId, List<KeyResult>> found = new LinkedHashMap<>();
        objectives.forEach(objective -> found.put(objective, new ArrayList<>()));
        all.forEach(one -> found.get(one.objective()).add(one));
        return found;
    }

    private static List<KeyResult> read(List<KeyResultEntity> rows) {
        return rows.stream().sorted(Rows.BY_ID).map(KeyResults::read).toList();
    }

    private static Query joined() {
        return Query.select().alias(KeyResultEntity.class, "K").alias(ObjectiveEntity.class, "O")
                .join(ObjectiveEntity.class, "K.OBJECTIVE_ID = O.ID");
    }

    private static KeyResult flag(KeyResultEntity row, boolean removed, long version) {
        row.setRemoved(removed);
        row.setVersionNo(version);
        row.save();
        return read(row);
    }

    private static KeyResult write(KeyResultEntity row, ObjectiveId objective, KeyResultPlan plan, long version) {
        row.setTitle(plan.title());
        row.setOwnerKey(plan.owner().value());
        row.setWeight(Cells.text(plan.weight()));
        Measures.write(row, plan.measure());
        Expectations.write(row, plan);
        row.setVersionNo(version);
        row.setRemoved(false);
        row.save();
        return new KeyResult(new KeyResultId(row.getID()), objective, plan, version, addedAt(row));
    }

    private static KeyResult read(KeyResultEntity row) {
        KeyResultPlan plan = new KeyResultPlan(row.getTitle(), new UserKey(row.getOwnerKey()), Cells.decimal(row.getWeight()),
                Measures.read(row), Expectations.aggregate(row), Expectations.read(row));
        return new KeyResult(new KeyResultId(row.getID()), new ObjectiveId(row.getObjectiveId()), plan, row.getVersionNo(), addedAt(row));
    }

    private static Optional<Instant> addedAt(KeyResultEntity row) {
        return Optional.ofNullable(row.getAddedAt()).map(Instant::ofEpochMilli);
    }
}
