package io.cairn.okr.objective;

import io.cairn.okr.model.UserKey;

/** Has all figures of cycles that are not over recomputed, in the background. */
public interface EveryFigure {
    /** The rules behind them changed; what is under way by other rules begins anew. */
    void rulesChanged(UserKey by);
}
