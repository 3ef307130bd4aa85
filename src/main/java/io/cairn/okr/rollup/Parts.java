package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Part;
import io.cairn.okr.progress.RollUp;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moves objectives: the kept figures of their key results and of the objectives aligned to them (R1–R4). */
public final class Parts {
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final Figures figures;
    private final RulesInForce rules;

    public Parts(KeyResults keyResults, Objectives objectives, Figures figures, RulesInForce rules) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.figures = figures;
        this.rules = rules;
    }

    /** What each should stand at; four statements for every 500 of them or of their parts, and one. */
    Map<ObjectiveId, Figure> figures(Collection<Objective> of) {
        return figures(of, Foresight.NONE);
    }

    /** What each would stand at if its parts stood where they are foreseen. */
    Map<ObjectiveId, Figure> figures(Collection<Objective> of, Foresight foresight) {
        Map<ObjectiveId, List<Part>> parts = parts(of.stream().map(Objective::id).toList(), foresight);
        BigDecimal cap = rules.now().cap();
        Map<ObjectiveId, Figure> found = new HashMap<>();
        of.forEach(objective -> found.put(objective.id(),
                RollUp.objective(objective.plan().alignment().driver(), parts.get(objective.id()), cap).figure()));
        return found;
    }

    private Map<ObjectiveId, List<Part>> parts(List<ObjectiveId> ids, Foresight foresight) {
        Map<ObjectiveId, List<Part>> parts = new HashMap<>();
        ids.forEach(id -> parts.put(id, new ArrayList<>()));
        Map<ObjectiveId, List<KeyResult>> below = keyResults.ofAll(ids);
        List<KeyResult> own = ids.stream().flatMap(id -> foresight.below(id, below.getOrDefault(id, List.of())).stream()).toList();
        Map<KeyResultId, StoredFigure> ownFigures = figures.ofKeyResults(own.stream().map(KeyResult::id).toList());
        own.forEach(one -> parts.get(one.objective()).add(part(one, foresight.of(one.id()).or(() -> kept(ownFigures.get(one.id()))))));
        List<Objective> aligned = objectives.childrenOf(ids);
        Map<ObjectiveId, StoredFigure> alignedFigures = figures.ofObjectives(aligned.stream().map(Objective::id).toList());
        aligned.forEach(child -> child.plan().alignment().parent().map(parts::get)
                .ifPresent(ofParent -> ofParent.add(part(child, foresight.of(child.id()).or(() -> kept(alignedFigures.get(child.id())))))));
        return parts;
    }

    private static Part part(KeyResult keyResult, Optional<Figure> figure) {
        return new Part(Part.Kind.KEY_RESULT, keyResult.id().key(), keyResult.plan().weight(), figure.flatMap(Figure::raw));
    }

    private static Part part(Objective child, Optional<Figure> figure) {
        return new Part(Part.Kind.OBJECTIVE, child.id().key(), child.plan().alignment().weight(), figure.flatMap(Figure::raw));
    }

    private static Optional<Figure> kept(StoredFigure figure) {
        return Optional.ofNullable(figure).map(StoredFigure::figure);
    }
}
