package io.cairn.okr.objective;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Part;
import io.cairn.okr.progress.RollUp;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Objectives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of objectives as their key results and children would make them (R1 to R4), before anything is kept. */
final class RolledForward {
    private final Objectives objectives;
    private final Figures figures;

    RolledForward(Objectives objectives, Figures figures) {
        this.objectives = objectives;
        this.figures = figures;
    }

    /** Children that are not among them stand where they are kept; two statements for every 500. */
    Map<ObjectiveId, StoredFigure> of(Collection<Objective> all, Material material) {
        List<Objective> children = objectives.childrenOf(all.stream().map(Objective::id).toList());
        Map<ObjectiveId, StoredFigure> others = figures.ofObjectives(children.stream().map(Objective::id)
                .filter(id -> !material.keyResults().containsKey(id)).toList());
        Climb climb = new Climb(material.with(others),
                children.stream().collect(Collectors.groupingBy(child -> child.plan().alignment().parent().orElseThrow())), new HashMap<>(others));
        all.forEach(climb::figure);
        return climb.done;
    }

    /** From the leaves upwards; each objective once. */
    private record Climb(Material material, Map<ObjectiveId, List<Objective>> below, Map<ObjectiveId, StoredFigure> done) {
        StoredFigure figure(Objective one) {
            StoredFigure known = done.get(one.id());
            return known != null ? known : made(one);
        }

        private StoredFigure made(Objective one) {
            StoredFigure kept = material.figure(one);
            done.put(one.id(), kept); // against a loop that should be impossible (R7)
            List<Part> parts = new ArrayList<>(material.of(one).stream().map(this::part).toList());
            below.getOrDefault(one.id(), List.of()).forEach(child -> parts.add(part(child)));
            Figure figure = RollUp.objective(one.plan().alignment().driver(), parts, material.rules().cap()).figure();
            StoredFigure made = new StoredFigure(figure, kept.current(), kept.at(), kept.version());
            done.put(one.id(), made);
            return made;
        }

        private Part part(KeyResult one) {
            return new Part(Part.Kind.KEY_RESULT, one.id().key(), one.plan().weight(), material.figure(one).figure().raw());
        }

        private Part part(Objective child) {
            return new Part(Part.Kind.OBJECTIVE, child.id().key(), child.plan().alignment().weight(), figure(child).figure().raw());
        }
    }
}
