package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.objective.FigureKeeper;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recomputes at once, on the thread of who asks, so that the answer to a person shows the new figures. What cannot be
 * done now is left to the worker, and nothing is thrown.
 */
public final class Recalculation implements FigureKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);

    private final KeyResultFigures keyResults;
    private final ObjectiveFigures objectives;
    private final RecalculationQueue queue;

    public Recalculation(KeyResultFigures keyResults, ObjectiveFigures objectives, RecalculationQueue queue) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.queue = queue;
    }

    /** With its objective, whose weights may have changed too, and everything above that changes by it. */
    @Override
    public void keyResultChanged(KeyResultId id) {
        try {
            Outcome outcome = keyResults.refresh(id);
            if (!outcome.settled()) {
                queue.keyResultChanged(id);
            }
            outcome.objective().ifPresent(objective -> upwardsFrom(Set.of(objective)));
        } catch (RuntimeException failure) {
            LOG.warn("The figure of {} could not be recomputed now; it will be tried again in the background.", id, failure);
            queue.keyResultChanged(id);
        }
    }

    /** With its parent, in which its weight may have changed, and everything above that changes by it. */
    @Override
    public void objectiveChanged(ObjectiveId id) {
        try {
            Set<ObjectiveId> both = new LinkedHashSet<>(Set.of(id));
            objectives.parentOf(id).ifPresent(both::add);
            upwardsFrom(both);
        } catch (RuntimeException failure) {
            LOG.warn("The figure of {} could not be recomputed now; it will be tried again in the background.", id, failure);
            queue.objectiveChanged(id);
        }
    }

    private void upwardsFrom(Set<ObjectiveId> changed) {
        objectives.refresh(changed).forEach(queue::objectiveChanged);
    }
}
