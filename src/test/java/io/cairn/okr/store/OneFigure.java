package io.cairn.okr.store;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures.Renewal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps one figure alone, whatever was read before. */
public final class OneFigure {
    private OneFigure() {
    }

    /** @return whether it was written: nobody else had written the version after the expected one */
    public static boolean keep(Figures figures, KeyResultId id, long expectedVersion, Figure figure, Optional<BigDecimal> current, Ledger ledger,
            Optional<FigureEvent> event, Instant at) {
        Renewal renewal = new Renewal(id, at(expectedVersion), figures.ledger(id), figure, current, ledger, event);
        return !figures.keep(List.of(renewal), at).isEmpty();
    }

    /** @return whether it was written */
    public static boolean keep(Figures figures, ObjectiveId id, long expectedVersion, Figure figure, Instant at) {
        return !figures.keep(Map.of(id, figure), Map.of(id, at(expectedVersion)), at).isEmpty();
    }

    private static StoredFigure at(long version) {
        return new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, version);
    }
}
