package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.FigureTrial;
import io.cairn.okr.store.Figures;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reckons as {@link KeyResultFigures} does, and keeps nothing. */
public final class Trial implements FigureTrial {
    private static final long NEVER_KEPT = 0;

    private final Reckoning reckoning;
    private final Figures figures;
    private final Clock clock;

    public Trial(Reckoning reckoning, Figures figures, Clock clock) {
        this.reckoning = reckoning;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Tried of(KeyResult wished, List<LinkedSource> sources) {
        Reckoned would = reckoning.of(wished, sources, kept(wished.id()));
        return new Tried(new StoredFigure(would.figure(), would.current(), clock.instant(), NEVER_KEPT), would.ledger());
    }

    private Reckoned kept(KeyResultId id) {
        Optional<StoredFigure> stored = Optional.ofNullable(figures.ofKeyResults(List.of(id)).get(id));
        return new Reckoned(stored.map(StoredFigure::figure).orElse(Figure.NONE), stored.flatMap(StoredFigure::current), figures.ledger(id));
    }
}
