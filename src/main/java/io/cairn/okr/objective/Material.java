package io.cairn.okr.objective;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.FigureTrial.Foreseen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything read for a set of objectives, before it becomes views; ids that were asked for and are missing are absent. */
record Material(Map<CycleId, CycleView> cycles, Map<ObjectiveId, Objective> parents,
        Map<ObjectiveId, List<KeyResult>> keyResults, Map<ObjectiveId, StoredFigure> objectiveFigures,
        Map<KeyResultId, StoredFigure> keyResultFigures, Map<KeyResultId, CheckIn> lastCheckIns, Rules rules,
        LocalDate today, ZoneId zone) {
    private static final StoredFigure NEVER_COMPUTED =
            new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, 0);

    StoredFigure figure(Objective objective) {
        return objectiveFigures.getOrDefault(objective.id(), NEVER_COMPUTED);
    }

    StoredFigure figure(KeyResult keyResult) {
        return keyResultFigures.getOrDefault(keyResult.id(), NEVER_COMPUTED);
    }

    Optional<CheckIn> last(KeyResult keyResult) {
        return Optional.ofNullable(lastCheckIns.get(keyResult.id()));
    }

    /** The same as it would be. */
    Material with(Optional<KeyResult> wished, Foreseen foreseen) {
        Map<ObjectiveId, List<KeyResult>> below = new HashMap<>(keyResults);
        wished.ifPresent(one -> below.put(one.objective(), with(one)));
        Map<KeyResultId, StoredFigure> figures = new HashMap<>(keyResultFigures);
        foreseen.keyResults().forEach((id, tried) -> figures.put(id, tried.figure()));
        Map<ObjectiveId, StoredFigure> above = new HashMap<>(objectiveFigures);
        above.putAll(foreseen.objectives());
        return new Material(cycles, parents, below, above, figures, lastCheckIns, rules, today, zone);
    }

    private List<KeyResult> with(KeyResult wished) {
        Map<KeyResultId, KeyResult> all = new LinkedHashMap<>();
        keyResults.getOrDefault(wished.objective(), List.of()).forEach(one -> all.put(one.id(), one));
        all.put(wished.id(), wished);
        return List.copyOf(all.values());
    }

    /** The same by other rules, where they make other figures of key results. */
    Material under(Rules others, Map<KeyResultId, StoredFigure> made) {
        Map<KeyResultId, StoredFigure> figures = new HashMap<>(keyResultFigures);
        figures.putAll(made);
        return new Material(cycles, parents, keyResults, objectiveFigures, figures, lastCheckIns, others, today, zone);
    }

    /** The same with other figures of objectives. */
    Material with(Map<ObjectiveId, StoredFigure> made) {
        Map<ObjectiveId, StoredFigure> figures = new HashMap<>(objectiveFigures);
        figures.putAll(made);
        return new Material(cycles, parents, keyResults, figures, keyResultFigures, lastCheckIns, rules, today, zone);
    }

    List<KeyResult> of(Objective objective) {
        return keyResults.getOrDefault(objective.id(), List.of());
    }
}
