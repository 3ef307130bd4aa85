package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Cycles on disk. */
public final class Cycles {
    private static final Comparator<Cycle> NEWEST_FIRST =
            Comparator.comparing((Cycle cycle) -> cycle.plan().start()).thenComparing(cycle -> cycle.id().value()).reversed();

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public Cycles(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** Newest first day first; one statement. */
    public List<Cycle> all() {
        return Stream.of(ao.find(CycleEntity.class)).map(Cycles::read).sorted(NEWEST_FIRST).toList();
    }

    /** One statement. */
    public Optional<Cycle> byId(CycleId id) {
        return row(id).map(Cycles::read);
    }

    /** Five statements. */
    public Cycle add(CyclePlan plan) {
        return transactions.in(() -> {
            Cycle made = write(ao.create(CycleEntity.class), plan, 0);
            editions.begin(made.id().key());
            editions.renew(Editions.CYCLES);
            return made;
        });
    }

    /** Six statements. @throws io.cairn.okr.model.StaleException unless {@code version} is the present one */
    public Cycle change(CycleId id, long version, CyclePlan plan) {
        return transactions.in(() -> {
            long next = editions.advance(id.key(), version);
            Cycle changed = write(row(id).orElseThrow(), plan, next);
            editions.renew(Editions.CYCLES);
            return changed;
        });
    }

    /**
     * Deletes it, unless an objective is in it, even a removed one, which may come back; six statements.
     *
     * @return whether it is gone by this call
     */
    public boolean remove(CycleId id) {
        return transactions.in(() -> {
            Optional<CycleEntity> row = row(id);
            if (row.isEmpty() || ao.count(ObjectiveEntity.class, "CYCLE_ID = ?", id.value()) > 0) {
                return false;
            }
            editions.end(id.key(), row.get().getVersionNo());
            editions.renew(Editions.CYCLES);
            return ao.deleteWithSQL(CycleEntity.class, "ID = ?", id.value()) == 1;
        });
    }

    private Optional<CycleEntity> row(CycleId id) {
        return Stream.of(ao.find(CycleEntity.class, Query.select().where("ID = ?", id.value()))).findFirst();
    }

    private static Cycle write(CycleEntity row, CyclePlan plan, long version) {
        row.setTitle(plan.name());
        row.setFirstDay(plan.start().toString());
        row.setLastDay(plan.end().toString());
        row.setVersionNo(version);
        row.save();
        return new Cycle(new CycleId(row.getID()), plan, version);
    }

    private static Cycle read(CycleEntity row) {
        CyclePlan plan = new CyclePlan(row.getTitle(), LocalDate.parse(row.getFirstDay()), LocalDate.parse(row.getLastDay()));
        return new Cycle(new CycleId(row.getID()), plan, row.getVersionNo());
    }
}
