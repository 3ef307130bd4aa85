package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Grounds;
import io.cairn.okr.store.PlanMemory;
import java.util.Collection;
import java.util.Map;

/** Tells what is kept of key results that are computed together. */
final class OnDisk {
    private final Figures figures;
    private final PlanMemory plans;
    private final Watch watch;

    OnDisk(Figures figures, PlanMemory plans, Watch watch) {
        this.figures = figures;
        this.plans = plans;
        this.watch = watch;
    }

    /**
     * One statement for every 500, another where there are queries, and what {@link PlanMemory#grounds} says; accounts later, if they are
     * needed.
     */
    Kept of(Collection<KeyResultId> ids) {
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids); // first of all reads: what is computed is upon it
        Grounds grounds = plans.grounds(ids);
        return new Kept(stored, grounds, new Accounts(figures, ids), watch.last(grounds.sources().values()));
    }
}
