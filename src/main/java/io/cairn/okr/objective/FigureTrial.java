package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import java.util.Map;

/** Reckons what figures would be, as they are reckoned when things are so; writes nothing. */
public interface FigureTrial {
    /**
     * All key results that the assumption may move, and the objectives above that would stand elsewhere. Where a query fails or
     * there is nothing to aggregate, what is kept now stands, flagged (M8).
     */
    Foreseen of(Assumption assumed);

    /** A figure with its account, as they would be kept. */
    record Tried(StoredFigure figure, Ledger ledger) {
    }

    /**
     * @param keyResults also those that would stay where they are
     * @param objectives only those that would not
     */
    record Foreseen(Map<KeyResultId, Tried> keyResults, Map<ObjectiveId, StoredFigure> objectives) {
        public Foreseen {
            keyResults = Map.copyOf(keyResults);
            objectives = Map.copyOf(objectives);
        }
    }
}
