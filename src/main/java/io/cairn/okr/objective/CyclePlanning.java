package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.Cycles;

/** The part of {@link Planning} that is about cycles. */
final class CyclePlanning {
    private final Access access;
    private final Cycles cycles;
    private final Trail trail;
    private final Keeping keeping;

    CyclePlanning(Access access, Cycles cycles, Trail trail, Keeping keeping) {
        this.access = access;
        this.cycles = cycles;
        this.trail = trail;
        this.keeping = keeping;
    }

    Cycle create(UserKey who, CyclePlan plan) {
        access.toAdministerJira(who);
        return keeping.only(() -> {
            Cycle made = cycles.add(plan);
            trail.note(who, "cycle.created", made.id().key(), "", Traces.of(plan));
            return made;
        });
    }

    Cycle change(UserKey who, CycleId id, long version, CyclePlan plan) {
        access.toAdministerJira(who);
        return keeping.only(() -> {
            Cycle before = present(id);
            Cycle changed = cycles.change(id, version, plan);
            trail.note(who, "cycle.changed", id.key(), Traces.of(before.plan()), Traces.of(plan));
            return changed;
        });
    }

    void remove(UserKey who, CycleId id) {
        access.toAdministerJira(who);
        keeping.only(() -> {
            Cycle before = present(id);
            if (!cycles.remove(id)) {
                throw new ValidationException("cycle", "okr.error.cycle.used", before.plan().name());
            }
            trail.note(who, "cycle.removed", id.key(), Traces.of(before.plan()), "");
            return id;
        });
    }

    private Cycle present(CycleId id) {
        return cycles.byId(id).orElseThrow(() -> new NotFoundException(id.key()));
    }
}
