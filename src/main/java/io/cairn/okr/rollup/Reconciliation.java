package io.cairn.okr.rollup;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs what no event told of: a node that died, a query whose answer changes with the days, a plugin that was off.
 * Recomputes every key result of the cycles that are not over, and their objectives.
 */
public final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Cycles cycles;
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final KeyResultFigures figures;
    private final ObjectiveFigures above;
    private final RecalculationQueue queue;
    private final Clock clock;

    public Reconciliation(Cycles cycles, KeyResults keyResults, Objectives objectives, KeyResultFigures figures,
            ObjectiveFigures above, RecalculationQueue queue, Clock clock) {
        this.cycles = cycles;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.figures = figures;
        this.above = above;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * One key result after the other, each in its own short transaction; may run twice at once without harm. What could not
     * be settled is left to the worker.
     *
     * @param goOn asked before each key result; if it says no, the rest is left undone
     */
    Checked run(BooleanSupplier goOn) {
        List<CycleId> open = open();
        Set<ObjectiveId> all = new LinkedHashSet<>();
        open.forEach(cycle -> objectives.of(cycle).forEach(objective -> all.add(objective.id())));
        Checked checked = Checked.NOTHING;
        for (KeyResult keyResult : open.isEmpty() ? List.<KeyResult>of() : keyResults.inCycles(open)) {
            if (!goOn.getAsBoolean()) {
                return checked;
            }
            checked = check(keyResult.id(), checked);
        }
        above.refresh(all).forEach(queue::objectiveChanged);
        LOG.info("Checked {} figures of key results, corrected {}, failed {}", checked.checked(), checked.corrected(),
                checked.failed());
        return checked;
    }

    private Checked check(KeyResultId id, Checked before) {
        try {
            Outcome outcome = figures.refresh(id);
            if (!outcome.settled()) {
                queue.keyResultChanged(id);
            }
            return outcome.changed() ? before.wrong() : before.right();
        } catch (RuntimeException failure) {
            LOG.warn("The figure of {} could not be checked; it will be tried again.", id, failure);
            queue.keyResultChanged(id);
            return before.failure();
        }
    }

    private List<CycleId> open() {
        LocalDate today = LocalDate.now(clock);
        return cycles.all().stream().filter(cycle -> !cycle.plan().end().isBefore(today)).map(cycle -> cycle.id()).toList();
    }
}
