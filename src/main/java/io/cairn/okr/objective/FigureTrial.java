package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.StoredFigure;
import java.util.List;

/** Reckons what a figure would be; writes nothing. */
public interface FigureTrial {
    /**
     * @param wished as it would be; it need not be on disk, but its objective is
     * @return what would be kept; where a query fails or there is nothing to aggregate, what is kept now, flagged (M8)
     */
    Tried of(KeyResult wished, List<LinkedSource> sources);

    /** A figure with its account, as they would be kept. */
    record Tried(StoredFigure figure, Ledger ledger) {
    }
}
