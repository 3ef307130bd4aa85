package io.cairn.okr.objective;

import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Part;
import io.cairn.okr.progress.RollUp;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reckons objectives as they stood, from the figures of what is below them (H1, R1–R4). */
public final class PastStandings {
    private static final long NEVER_KEPT = 0;
    /** No alignment is so deep; against a loop that should be impossible (R7). */
    private static final int MOST_LEVELS = 100;

    private final Objectives objectives;
    private final KeyResults keyResults;
    private final PastFigures figures;
    private final PastPlans plans;
    private final RulesInForce rules;

    public PastStandings(Objectives objectives, KeyResults keyResults, PastFigures figures, PastPlans plans, RulesInForce rules) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.figures = figures;
        this.plans = plans;
        this.rules = rules;
    }

    /** A fixed number of statements, and one for each level of objectives that move others. @param explained whether to name all that are aligned */
    Standings of(Collection<Objective> wanted, Moment moment, boolean explained) {
        return of(wanted, List.of(moment), explained).get(0);
    }

    /** At each of the moments, in their order; all histories are read once. Four statements more for each moment. */
    List<Standings> of(Collection<Objective> wanted, List<Moment> moments, boolean explained) {
        Map<ObjectiveId, List<Objective>> children = new LinkedHashMap<>();
        Map<ObjectiveId, Objective> all = below(wanted, children, explained);
        Map<ObjectiveId, List<KeyResult>> now = keyResults.ofAll(all.keySet());
        List<Map<KeyResultId, PastFigure>> parts = figures.of(now.values().stream().flatMap(List::stream).toList(), moments);
        return IntStream.range(0, moments.size()).mapToObj(at -> standings(all, now, children, parts.get(at), moments.get(at))).toList();
    }

    private Standings standings(Map<ObjectiveId, Objective> all, Map<ObjectiveId, List<KeyResult>> now, Map<ObjectiveId, List<Objective>> children,
            Map<KeyResultId, PastFigure> parts, Moment moment) {
        Map<ObjectiveId, List<KeyResult>> then = new LinkedHashMap<>();
        now.forEach((id, own) -> then.put(id, own.stream().map(one -> parts.get(one.id()).keyResult()).toList()));
        Sums sums = new Sums(moment, rules.now().cap(), then, children, parts);
        all.values().forEach(sums::of);
        return new Standings(then, children, parts, sums.known, doubts(all, moment));
    }

    /** One key result beside the others of its objective, of which nothing is reckoned. */
    Standings of(Objective objective, KeyResultId wanted, Moment moment) {
        List<KeyResult> own = keyResults.of(objective.id());
        Map<KeyResultId, PastFigure> part = figures.of(own.stream().filter(one -> one.id().equals(wanted)).toList(), List.of(moment)).get(0);
        List<KeyResult> then = own.stream().map(one -> Optional.ofNullable(part.get(one.id())).map(PastFigure::keyResult).orElse(one)).toList();
        return new Standings(Map.of(objective.id(), then), Map.of(), part, Map.of(), Set.of());
    }

    /** Those wanted, and those below that move them or are to be named. */
    private Map<ObjectiveId, Objective> below(Collection<Objective> wanted, Map<ObjectiveId, List<Objective>> children, boolean explained) {
        Map<ObjectiveId, Objective> all = new LinkedHashMap<>();
        wanted.forEach(one -> all.put(one.id(), one));
        Set<ObjectiveId> level = moved(wanted.stream(), explained);
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            List<Objective> found = objectives.childrenOf(level);
            level.forEach(id -> children.put(id, found.stream().filter(child -> child.plan().alignment().parent().filter(id::equals).isPresent()).toList()));
            found.forEach(child -> all.putIfAbsent(child.id(), child));
            level = moved(found.stream().filter(child -> !children.containsKey(child.id())), false);
        }
        return all;
    }

    private static Set<ObjectiveId> moved(Stream<Objective> some, boolean all) {
        Set<ObjectiveId> ids = new LinkedHashSet<>();
        some.filter(one -> all || one.plan().alignment().driver() != Driver.KEY_RESULTS).forEach(one -> ids.add(one.id()));
        return ids;
    }

    private Set<Doubt> doubts(Map<ObjectiveId, Objective> all, Moment moment) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Map<String, ObjectivePlan> named = new HashMap<>();
        all.forEach((id, objective) -> named.put(id.key(), objective.plan()));
        if (plans.otherwise(named, moment.end())) {
            doubts.add(Doubt.SETTINGS_CHANGED);
        }
        if (!moment.asWorked() && plans.removedLater(keyResults.removedFrom(all.keySet()), moment.end())) {
            doubts.add(Doubt.REMOVED_SINCE);
        }
        return doubts;
    }

    /** From the bottom upwards; each objective once. */
    private record Sums(Moment moment, BigDecimal cap, Map<ObjectiveId, List<KeyResult>> keyResults, Map<ObjectiveId, List<Objective>> children,
            Map<KeyResultId, PastFigure> parts, Map<ObjectiveId, StoredFigure> known) {
        Sums(Moment moment, BigDecimal cap, Map<ObjectiveId, List<KeyResult>> keyResults, Map<ObjectiveId, List<Objective>> children,
                Map<KeyResultId, PastFigure> parts) {
            this(moment, cap, keyResults, children, parts, new HashMap<>());
        }

        Figure of(Objective objective) {
            StoredFigure already = known.get(objective.id());
            if (already != null) {
                return already.figure();
            }
            known.put(objective.id(), stored(Figure.NONE)); // against a loop
            Alignment alignment = objective.plan().alignment();
            List<Part> all = Stream.concat(keyResults.getOrDefault(objective.id(), List.of()).stream().map(this::part),
                    children.getOrDefault(objective.id(), List.of()).stream().map(this::part)).toList();
            Figure figure = RollUp.objective(alignment.driver(), all, cap).figure();
            known.put(objective.id(), stored(figure));
            return figure;
        }

        private Part part(KeyResult one) {
            return new Part(Part.Kind.KEY_RESULT, one.id().key(), one.plan().weight(), parts.get(one.id()).figure().figure().raw());
        }

        private Part part(Objective child) {
            return new Part(Part.Kind.OBJECTIVE, child.id().key(), child.plan().alignment().weight(), of(child).raw());
        }

        private StoredFigure stored(Figure figure) {
            return new StoredFigure(figure, Optional.empty(), moment.end(), NEVER_KEPT);
        }
    }
}
