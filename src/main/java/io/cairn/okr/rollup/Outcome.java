package io.cairn.okr.rollup;

import io.cairn.okr.model.ObjectiveId;
import java.util.Optional;

/**
 * What became of recomputing a key result.
 *
 * @param objective the one above; empty if the key result is gone
 * @param changed   whether something else is kept now
 * @param settled   whether what is kept is what is true; if not, others write at the same time and it must be looked at again
 * @param contested whether what was changed had been written moments before, perhaps by a node that knew what we do not know yet
 */
record Outcome(Optional<ObjectiveId> objective, boolean changed, boolean settled, boolean contested) {
    static final Outcome GONE = new Outcome(Optional.empty(), false, true, false);

    /** The same while what is true is still to be kept. */
    Outcome unsettled() {
        return new Outcome(objective, changed, false, contested);
    }

    /** The same after something else was kept. @param moments whether it took the place of something just written */
    Outcome nowChanged(boolean moments) {
        return new Outcome(objective, true, settled, contested || moments);
    }
}
