package io.cairn.okr.rollup;

import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.EveryFigure;
import io.cairn.okr.store.CheckRuns;
import java.util.Optional;

/** By the check of all figures: it is kept how far it has come, so that it goes on where it stopped when a node ends. */
public final class AllFigures implements EveryFigure {
    private final CheckRuns runs;
    private final Reconciliation reconciliation;
    private final RecalculationQueue queue;

    public AllFigures(CheckRuns runs, Reconciliation reconciliation, RecalculationQueue queue) {
        this.runs = runs;
        this.reconciliation = reconciliation;
        this.queue = queue;
    }

    @Override
    public void rulesChanged(UserKey by) {
        runs.open().forEach(run -> runs.askToStop(run.id()));
        reconciliation.begin(Extent.EVERYTHING, Optional.of(by));
        queue.check(Reconciliation.Call.BEGUN);
    }
}
