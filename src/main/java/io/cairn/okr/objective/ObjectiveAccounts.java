package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Part;
import io.cairn.okr.progress.PartLine;
import io.cairn.okr.progress.RollUp;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Objectives;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Why objectives stand where they stand: the same arithmetic as makes the figure, from the same stored parts. */
final class ObjectiveAccounts {
    private final Objectives objectives;
    private final Figures figures;
    private final RulesInForce rules;

    ObjectiveAccounts(Objectives objectives, Figures figures, RulesInForce rules) {
        this.objectives = objectives;
        this.figures = figures;
        this.rules = rules;
    }

    /** Three statements. */
    ObjectiveExplanation explain(Viewer viewer, ObjectiveView view) {
        List<Objective> children = objectives.childrenOf(List.of(view.objective().id()));
        return explain(viewer, view, children, figures.ofObjectives(children.stream().map(Objective::id).toList()));
    }

    /** From these parts; no statement. */
    ObjectiveExplanation explain(Viewer viewer, ObjectiveView view, List<Objective> children, Map<ObjectiveId, StoredFigure> stored) {
        Rules now = rules.now();
        List<Titled> all = new ArrayList<>(view.keyResults().stream().map(ObjectiveAccounts::titled).toList());
        children.forEach(child -> all.add(titled(viewer, child, Optional.ofNullable(stored.get(child.id())))));
        List<PartLine> lines = RollUp.objective(view.objective().plan().alignment().driver(),
                all.stream().map(Titled::part).toList(), now.cap()).lines(); // one for each, in the same order
        List<ObjectiveExplanation.Part> seen = places(all, true).mapToObj(at -> part(lines.get(at), all.get(at).title())).toList();
        List<PartLine> hidden = places(all, false).mapToObj(lines::get).filter(PartLine::counts).toList();
        return new ObjectiveExplanation(view, now, seen, asOne(hidden));
    }

    private static IntStream places(List<Titled> all, boolean visible) {
        return IntStream.range(0, all.size()).filter(at -> all.get(at).visible() == visible);
    }

    private static Titled titled(KeyResultView view) {
        KeyResult keyResult = view.keyResult();
        return new Titled(new Part(Part.Kind.KEY_RESULT, keyResult.id().key(), keyResult.plan().weight(), view.figure().raw()),
                keyResult.plan().title(), true);
    }

    private static Titled titled(Viewer viewer, Objective child, Optional<StoredFigure> stored) {
        return new Titled(new Part(Part.Kind.OBJECTIVE, child.id().key(), child.plan().alignment().weight(),
                stored.flatMap(one -> one.figure().raw())), child.plan().title(), viewer.sees(child));
    }

    private static ObjectiveExplanation.Part part(PartLine line, String title) {
        return new ObjectiveExplanation.Part(line.part().subject(), title, line.part().weight(), line.part().raw(),
                line.counted(), line.contribution(), line.leftOut());
    }

    private static Optional<Explanation.Hidden> asOne(List<PartLine> lines) {
        BigDecimal contribution = lines.stream().map(PartLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Explanation.Hidden(lines.size(), contribution));
    }

    private record Titled(Part part, String title, boolean visible) {
    }
}
