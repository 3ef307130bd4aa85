package io.cairn.okr.rollup;

import io.cairn.okr.model.Alignment;
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
        Map<ObjectiveId, List<Part>> parts = parts(of.stream().map(Objective::id).toList());
        BigDecimal cap = rules.now().cap();
        Map<ObjectiveId, Figure> found = new HashMap<>();
        of.forEach(objective -> found.put(objective.id(),
                RollUp.objective(objective.plan().alignment().driver(), parts.get(objective.id()), cap).figure()));
        return found;
    }

    private Map<ObjectiveId, List<Part>> parts(List<ObjectiveId> ids) {
        Map<ObjectiveId, List<Part>> parts = new HashMap<>();
        ids.forEach(id -> parts.put(id, new ArrayList<>()));
        List<KeyResult> own = keyResults.ofAll(ids).values().stream().flatMap(List::stream).toList();
        Map<KeyResultId, StoredFigure> ownFigures = figures.ofKeyResults(own.stream().map(KeyResult::id).toList());
        own.forEach(one -> parts.get(one.objective()).add(part(one, ownFigures)));
        List<Objective> aligned = objectives.childrenOf(ids);
        Map<ObjectiveId, StoredFigure> alignedFigures = figures.ofObjectives(aligned.stream().map(Objective::id).toList());
        aligned.forEach(child -> child.plan().alignment().parent().map(parts::get)
                .ifPresent(ofParent -> ofParent.add(part(child, alignedFigures))));
        return parts;
    }

    private static Part part(KeyResult keyResult, Map<KeyResultId, StoredFigure> known) {
        return new Part(Part.Kind.KEY_RESULT, keyResult.id().key(), keyResult.plan().weight(), raw(known.get(keyResult.id())));
    }

    private static Part part(Objective child, Map<ObjectiveId, StoredFigure> known) {
        Alignment alignment = child.plan().alignment();
        return new Part(Part.Kind.OBJECTIVE, child.id().key(), alignment.weight(), raw(known.get(child.id())));
    }

    private static Optional<BigDecimal> raw(StoredFigure figure) {
        return Optional.ofNullable(figure).flatMap(kept -> kept.figure().raw());
    }
}
