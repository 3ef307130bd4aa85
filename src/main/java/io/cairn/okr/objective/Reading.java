package io.cairn.okr.objective;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
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
    private final Objectives objectives;
    private final KeyResults keyResults;
    private final Figures figures;
    private final CheckInLog checkIns;
    private final Calendar calendar;
    private final RulesInForce rules;

    Reading(Objectives objectives, KeyResults keyResults, Figures figures, CheckInLog checkIns, Calendar calendar,
            RulesInForce rules) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.figures = figures;
        this.checkIns = checkIns;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** Newest first; one statement. */
    List<CycleView> cycles() {
        return calendar.all();
    }

    /** Five statements, four if all that they contribute to are among them. */
    Material of(Collection<Objective> wanted, List<CycleView> cycles) {
        List<ObjectiveId> ids = wanted.stream().map(Objective::id).toList();
        Map<ObjectiveId, List<KeyResult>> below = keyResults.ofAll(ids);
        List<KeyResultId> keyResultIds = below.values().stream().flatMap(List::stream).map(KeyResult::id).toList();
        Figures.Standing standing = figures.of(ids, keyResultIds);
        return new Material(byId(cycles), parents(wanted), below, standing.objectives(), standing.keyResults(), checkIns.latestOf(keyResultIds), rules.now(), calendar.today(), calendar.zone());
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
