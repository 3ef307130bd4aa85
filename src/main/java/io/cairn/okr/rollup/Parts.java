package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Part;
import io.cairn.okr.progress.RollUp;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.Plans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moves objectives: the kept figures of their key results and of the objectives aligned to them (R1–R4). */
public final class Parts {
    private final Objectives objectives;
    private final Figures figures;
    private final RulesInForce rules;

    public Parts(Objectives objectives, Figures figures, RulesInForce rules) {
        this.objectives = objectives;
        this.figures = figures;
        this.rules = rules;
    }

    /** What each should stand at; two statements for every 500 of them or of their parts. @param of with the key results of each */
    Map<ObjectiveId, Figure> figures(Plans of) {
        return figures(of, Foresight.NONE);
    }

    /** What each would stand at if its parts stood where they are foreseen. */
    Map<ObjectiveId, Figure> figures(Plans of, Foresight foresight) {
        Map<ObjectiveId, List<Part>> parts = parts(of, foresight);
        BigDecimal cap = rules.under(of.settings()).now().cap();
        Map<ObjectiveId, Figure> found = new HashMap<>();
        of.objectives().forEach((id, objective) -> found.put(id,
                RollUp.objective(objective.plan().alignment().driver(), parts.get(id), cap).figure()));
        return found;
    }

    private Map<ObjectiveId, List<Part>> parts(Plans of, Foresight foresight) {
        Map<ObjectiveId, List<Part>> parts = new HashMap<>();
        List<KeyResult> own = new ArrayList<>();
        of.objectives().keySet().forEach(id -> {
            parts.put(id, new ArrayList<>());
            own.addAll(foresight.below(id, of.keyResults().getOrDefault(id, List.of())));
        });
        List<Objective> aligned = objectives.childrenOf(parts.keySet());
        Figures.Standing kept = figures.of(aligned.stream().map(Objective::id).toList(), own.stream().map(KeyResult::id).toList());
        own.forEach(one -> parts.get(one.objective()).add(part(one, foresight.of(one.id()).or(() -> kept(kept.keyResults().get(one.id()))))));
        aligned.forEach(child -> child.plan().alignment().parent().map(parts::get)
                .ifPresent(ofParent -> ofParent.add(part(child, foresight.of(child.id()).or(() -> kept(kept.objectives().get(child.id())))))));
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
