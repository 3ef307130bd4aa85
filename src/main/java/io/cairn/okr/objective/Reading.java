package io.cairn.okr.objective;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what views of objectives need, with a fixed number of statements however many there are (up to 500). */
final class Reading {
    private final PlanMemory plans;
    private final Objectives objectives;
    private final Figures figures;
    private final Calendar calendar;
    private final RulesInForce rules;

    Reading(PlanMemory plans, Objectives objectives, Figures figures, Calendar calendar, RulesInForce rules) {
        this.plans = plans;
        this.objectives = objectives;
        this.figures = figures;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** Newest first; one statement. */
    List<CycleView> cycles() {
        return calendar.all();
    }

    /** Two statements, and what {@link PlanMemory} says for what is not remembered. @param wanted read just now */
    Material of(Collection<Objective> wanted) {
        return of(plans.beneath(wanted), wanted);
    }

    /** The same with cycles that were read just now. */
    Material of(Collection<Objective> wanted, List<CycleView> cycles) {
        return of(plans.beneath(wanted, cycles.stream().map(CycleView::cycle).toList()), wanted);
    }

    /** One statement. @param wanted of the objectives whose key results are among the plans */
    Material of(Plans known, Collection<Objective> wanted) {
        List<ObjectiveId> ids = wanted.stream().map(Objective::id).toList();
        List<KeyResultId> below = ids.stream().flatMap(id -> known.keyResults().getOrDefault(id, List.of()).stream()).map(KeyResult::id).toList();
        Figures.Standing standing = figures.of(ids, below);
        return new Material(byId(calendar.views(known.cycles())), known.objectives(), known.keyResults(), standing.objectives(), standing.keyResults(),
                known.lastCheckIns(), rules.under(known.settings()).now(), calendar.today(), calendar.zone());
    }

    /** What stood on a day, and what is read beside it; one statement, none if all that they contribute to are among them. */
    Material past(Collection<Objective> wanted, List<CycleView> cycles, Standings then, LocalDate day) {
        return new Material(byId(cycles), parents(wanted), then.keyResults(), then.figures(), then.keyResultFigures(), then.lastCheckIns(),
                rules.now(), day, calendar.zone());
    }

    /** Those that the given ones contribute to, as far as they are not among them; one statement, none if there are none. */
    Map<ObjectiveId, Objective> parents(Collection<Objective> children) {
        Map<ObjectiveId, Objective> known = children.stream()
                .collect(Collectors.toMap(Objective::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<ObjectiveId> ids = children.stream().map(Reading::parent).filter(Objects::nonNull).distinct().toList();
        Map<ObjectiveId, Objective> parents = new LinkedHashMap<>();
        ids.stream().filter(known::containsKey).forEach(id -> parents.put(id, known.get(id)));
        List<ObjectiveId> others = ids.stream().filter(id -> !known.containsKey(id)).toList();
        parents.putAll(others.isEmpty() ? Map.of() : objectives.byIds(others));
        return parents;
    }

    private static ObjectiveId parent(Objective objective) {
        return objective.plan().alignment().parent().orElse(null);
    }

    private static Map<CycleId, CycleView> byId(List<CycleView> cycles) {
        return cycles.stream().collect(Collectors.toMap(view -> view.cycle().id(), Function.identity()));
    }
}
