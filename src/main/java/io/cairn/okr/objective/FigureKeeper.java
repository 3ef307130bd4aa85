package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;

/**
 * Keeps figures true. Use cases tell it after what they wrote is committed; when it returns, the figure and
 * everything above it are recomputed and kept, so that the answer shows them. What was written stays written: what
 * cannot be recomputed now is recomputed later, and nothing is thrown.
 */
public interface FigureKeeper {
    /** The plan, the issues or the latest value of a key result changed, or it was restored. */
    void keyResultChanged(KeyResultId id);

    /** The set, the weights or the driver of what moves an objective changed. */
    void objectiveChanged(ObjectiveId id);
}
