package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.Assumption;
import io.cairn.okr.objective.FigureTrial;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reckons as {@link KeyResultFigures} and {@link ObjectiveFigures} do, and keeps nothing. */
public final class Trial implements FigureTrial {
    private static final long NEVER_KEPT = 0;

    private final KeyResultFigures keyResults;
    private final ObjectiveFigures objectives;
    private final Touched touched;
    private final Clock clock;

    public Trial(KeyResultFigures keyResults, ObjectiveFigures objectives, Touched touched, Clock clock) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.touched = touched;
        this.clock = clock;
    }

    @Override
    public Foreseen of(Assumption assumed) {
        Map<KeyResultId, Tried> tried = new HashMap<>();
        Foresight foresight = new Foresight(assumed.wished().map(Assumption.Wished::keyResult));
        Set<ObjectiveId> above = new LinkedHashSet<>();
        for (List<KeyResultId> together : portions(concerned(assumed))) {
            keyResults.foresee(together, assumed).forEach((keyResult, reckoned) -> {
                tried.put(keyResult.id(), new Tried(stored(reckoned.figure(), reckoned.current()), reckoned.ledger()));
                foresight.stands(keyResult, reckoned.figure());
                above.add(keyResult.objective());
            });
        }
        objectives.foresee(above, foresight);
        Map<ObjectiveId, StoredFigure> moved = new HashMap<>();
        foresight.objectives().forEach((id, figure) -> moved.put(id, stored(figure, Optional.empty())));
        return new Foreseen(tried, moved);
    }

    private List<KeyResultId> concerned(Assumption assumed) {
        Set<KeyResultId> ids = new LinkedHashSet<>();
        assumed.wished().map(Assumption.Wished::keyResult).map(KeyResult::id).ifPresent(ids::add);
        assumed.value().map(Assumption.Entry::keyResult).ifPresent(ids::add);
        if (!assumed.done().isEmpty()) {
            ids.addAll(touched.by(assumed.done()));
        }
        return List.copyOf(ids);
    }

    private static List<List<KeyResultId>> portions(List<KeyResultId> all) {
        List<List<KeyResultId>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KeyResultFigures.TOGETHER) {
            portions.add(all.subList(from, Math.min(from + KeyResultFigures.TOGETHER, all.size())));
        }
        return portions;
    }

    private StoredFigure stored(Figure figure, Optional<BigDecimal> current) {
        return new StoredFigure(figure, current, clock.instant(), NEVER_KEPT);
    }
}
