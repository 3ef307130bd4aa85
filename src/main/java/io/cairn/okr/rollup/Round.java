package io.cairn.okr.rollup;

import io.cairn.okr.jira.ThisNode;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off one batch: key results first, then, once, what lies above those that changed. One thread at a time. */
final class Round {
    /** After so many failures in a row a key result waits for its next change or for the next reconciliation. */
    private static final int MOST_TRIES = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Touched touched;
    private final KeyResultFigures keyResults;
    private final ObjectiveFigures objectives;
    private final RecalculationQueue queue;
    private final ThisNode node;
    private final Map<KeyResultId, Integer> failures = new HashMap<>();

    Round(Touched touched, KeyResultFigures keyResults, ObjectiveFigures objectives, RecalculationQueue queue,
            ThisNode node) {
        this.touched = touched;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.queue = queue;
        this.node = node;
    }

    /**
     * What could not be settled is queued again.
     *
     * @param goOn asked now and then; if it says no, the rest is left undone
     * @return whether nothing failed
     */
    boolean of(Batch batch, BooleanSupplier goOn) {
        Set<ObjectiveId> above = new LinkedHashSet<>(batch.objectives());
        boolean well = true;
        try {
            for (List<KeyResultId> some : slices(concerned(batch))) {
                if (!goOn.getAsBoolean()) {
                    return well;
                }
                well &= refresh(some, batch, above);
            }
            objectives.refresh(above).forEach(queue::objectiveChanged);
        } catch (RuntimeException failure) {
            above.forEach(queue::objectiveChanged); // their key results are done and will not change again
            throw failure;
        }
        return well;
    }

    private Set<KeyResultId> concerned(Batch batch) {
        Set<KeyResultId> ids = new LinkedHashSet<>(batch.keyResults());
        ids.addAll(batch.issues().isEmpty() ? Set.of() : touched.by(batch.issues()));
        ids.addAll(batch.queries() ? touched.byQueries() : Set.of());
        return ids;
    }

    /** An objective is looked at if its key result changed, or was asked for by name. */
    private boolean refresh(List<KeyResultId> some, Batch batch, Set<ObjectiveId> above) {
        Set<KeyResultId> failed = new LinkedHashSet<>();
        outcomes(some, failed).forEach((id, outcome) -> {
            if (!outcome.settled()) {
                queue.keyResultChanged(id);
            } else if (outcome.contested() && node.amongOthers()) {
                queue.keyResultLater(id); // when our index knows what the other node's knew
            }
            if (outcome.changed() || batch.keyResults().contains(id)) {
                outcome.objective().ifPresent(above::add);
            }
            failures.remove(id);
        });
        return failed.isEmpty();
    }

    private Map<KeyResultId, Outcome> outcomes(List<KeyResultId> some, Set<KeyResultId> failed) {
        try {
            return keyResults.refresh(some, (id, failure) -> {
                failed.add(id);
                failed(id, failure);
            });
        } catch (RuntimeException failure) {
            some.forEach(queue::keyResultChanged); // some may have changed already; asked for by name they carry it upwards
            throw failure;
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

    static List<List<KeyResultId>> slices(Collection<KeyResultId> ids) {
        List<KeyResultId> all = List.copyOf(ids);
        List<List<KeyResultId>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KeyResultFigures.TOGETHER) {
            slices.add(all.subList(from, Math.min(from + KeyResultFigures.TOGETHER, all.size())));
        }
        return slices;
    }
}
