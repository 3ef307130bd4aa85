package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Objectives on disk; lists in the order of their ids. Removed ones stay on disk but only {@link #restore} sees them. */
public final class Objectives {
    private static final long COMPANY = 0;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public Objectives(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** One statement. */
    public Optional<Objective> byId(ObjectiveId id) {
        return read(Query.select().where("ID = ? AND REMOVED = ?", id.value(), false)).findFirst();
    }

    /** Unknown and removed ones are absent; one statement for every 500. */
    public Map<ObjectiveId, Objective> byIds(Collection<ObjectiveId> ids) {
        Map<ObjectiveId, Objective> found = new LinkedHashMap<>();
        oneOf("ID", ids).forEach(objective -> found.put(objective.id(), objective));
        return found;
    }

    /** Of all homes; one statement. */
    public List<Objective> of(CycleId cycle) {
        return read(Query.select().where("CYCLE_ID = ? AND REMOVED = ?", cycle.value(), false)).toList();
    }

    /** One statement. */
    public List<Objective> of(CycleId cycle, Home home) {
        return read(Query.select().where("CYCLE_ID = ? AND PROJECT_ID = ? AND REMOVED = ?", cycle.value(), number(home), false))
                .toList();
    }

    /** Those that contribute to any of {@code parents}; one statement for every 500. */
    public List<Objective> childrenOf(Collection<ObjectiveId> parents) {
        return oneOf("PARENT_ID", parents);
    }

    /** With a figure of nothing, version 0; four statements. */
    public Objective add(ObjectivePlan plan) {
        return transactions.in(() -> {
            Objective made = write(ao.create(ObjectiveEntity.class), plan, 0);
            editions.begin(made.id().key());
            new FigureRows(ao).begin(made.id().key());
            return made;
        });
    }

    /** Four statements. @throws io.cairn.okr.model.StaleException unless it is there and {@code version} the present one */
    public Objective change(ObjectiveId id, long version, ObjectivePlan plan) {
        return transactions.in(() -> {
            long next = editions.advance(id.key(), version);
            return write(row(id), plan, next);
        });
    }

    /**
     * Hides it and its key results from all reads until {@link #restore}; four statements.
     *
     * @throws io.cairn.okr.model.StaleException unless it is there and {@code version} the present one
     */
    public void remove(ObjectiveId id, long version) {
        transactions.in(() -> {
            long next = editions.advance(id.key(), version);
            return flag(row(id), true, next);
        });
    }

    /** Brings it back as it was; four statements. Empty if it was never there; as it is if it was not removed. */
    public Optional<Objective> restore(ObjectiveId id) {
        return transactions.in(() -> {
            Optional<ObjectiveEntity> row = Stream.of(ao.find(ObjectiveEntity.class, "ID = ?", id.value())).findFirst();
            return row.map(found -> found.isRemoved()
                    ? flag(found, false, editions.advance(id.key(), found.getVersionNo())) : read(found));
        });
    }

    private ObjectiveEntity row(ObjectiveId id) {
        return Rows.present(ao.find(ObjectiveEntity.class, "ID = ? AND REMOVED = ?", id.value(), false), id);
    }

    private List<Objective> oneOf(String column, Collection<ObjectiveId> ids) {
        List<Long> numbers = ids.stream().map(ObjectiveId::value).toList();
        return Chunks.find(ao, ObjectiveEntity.class, Query::select, column, numbers, "AND REMOVED = ?", false).stream()
                .sorted(Rows.BY_ID).map(Objectives::read).toList();
    }

    private Stream<Objective> read(Query query) {
        return Stream.of(ao.find(ObjectiveEntity.class, query)).sorted(Rows.BY_ID).map(Objectives::read);
    }

    private static Objective flag(ObjectiveEntity row, boolean removed, long version) {
        row.setRemoved(removed);
        row.setVersionNo(version);
        row.save();
        return read(row);
    }

    private static Objective write(ObjectiveEntity row, ObjectivePlan plan, long version) {
        row.setTitle(plan.title());
        row.setDescription(plan.description());
        row.setProjectId(number(plan.home()));
        row.setCycleId(plan.cycle().value());
        row.setOwnerKey(plan.owner().value());
        row.setParentId(plan.alignment().parent().map(ObjectiveId::value).orElse(null));
        row.setWeight(Cells.text(plan.alignment().weight()));
        row.setMovedBy(plan.alignment().driver().name());
        row.setVersionNo(version);
        row.setRemoved(false);
        row.save();
        return new Objective(new ObjectiveId(row.getID()), plan, version);
    }

    private static Objective read(ObjectiveEntity row) {
        Alignment alignment = new Alignment(Optional.ofNullable(row.getParentId()).map(ObjectiveId::new),
                Cells.decimal(row.getWeight()), Driver.valueOf(row.getMovedBy()));
        Home home = row.getProjectId() == COMPANY ? Home.company() : Home.of(new ProjectId(row.getProjectId()));
        ObjectivePlan plan = new ObjectivePlan(row.getTitle(), row.getDescription(), home, new CycleId(row.getCycleId()),
                new UserKey(row.getOwnerKey()), alignment);
        return new Objective(new ObjectiveId(row.getID()), plan, row.getVersionNo());
    }

    private static long number(Home home) {
        return home.project().map(ProjectId::value).orElse(COMPANY);
    }
}
