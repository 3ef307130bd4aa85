package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off one batch: key results first, each for itself, then what lies above those that changed. One thread at a time. */
final class Round {
    /** After so many failures in a row a key result waits for its next change or for the next reconciliation. */
    private static final int MOST_TRIES = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Touched touched;
    private final KeyResultFigures keyResults;
    private final ObjectiveFigures objectives;
    private final RecalculationQueue queue;
    private final Map<KeyResultId, Integer> failures = new HashMap<>();

    Round(Touched touched, KeyResultFigures keyResults, ObjectiveFigures objectives, RecalculationQueue queue) {
        this.touched = touched;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.queue = queue;
    }

    /**
     * What could not be settled is queued again.
     *
     * @param goOn asked between key results; if it says no, the rest is left undone
     * @return whether nothing failed
     */
    boolean of(Batch batch, BooleanSupplier goOn) {
        Set<KeyResultId> ids = new LinkedHashSet<>(batch.keyResults());
        ids.addAll(batch.issues().isEmpty() ? Set.of() : touched.by(batch.issues()));
        Set<ObjectiveId> above = new LinkedHashSet<>(batch.objectives());
        boolean well = true;
        for (KeyResultId id : ids) {
            if (!goOn.getAsBoolean()) {
                return well;
            }
            well &= refresh(id, batch.keyResults().contains(id), above);
        }
        upwardsFrom(above);
        return well;
    }

    /** @param anyway whether the objective is to be looked at even if the key result did not change */
    private boolean refresh(KeyResultId id, boolean anyway, Set<ObjectiveId> above) {
        try {
            Outcome outcome = keyResults.refresh(id);
            if (!outcome.settled()) {
                queue.keyResultChanged(id);
            }
            if (outcome.changed() || anyway) {
                outcome.objective().ifPresent(above::add);
            }
            failures.remove(id);
            return true;
        } catch (RuntimeException failure) {
            failed(id, failure);
            return false;
        }
    }

    private void failed(KeyResultId id, RuntimeException failure) {
        int tries = failures.merge(id, 1, Integer::sum);
        if (tries == 1) {
            LOG.warn("The figure of {} could not be recomputed; it will be tried again.", id, failure);
        }
        if (tries < MOST_TRIES) {
            queue.keyResultChanged(id);
        } else {
            failures.remove(id);
            LOG.warn("The figure of {} could not be recomputed {} times in a row; it stays as it is until it changes again or"
                    + " until all figures are checked.", id, tries);
        }
    }

    private void upwardsFrom(Set<ObjectiveId> above) {
        try {
            objectives.refresh(above).forEach(queue::objectiveChanged);
        } catch (RuntimeException failure) {
            above.forEach(queue::objectiveChanged);
            throw failure;
        }
    }
}
