package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.objective.FigureTrial.Foreseen;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes views of many objectives and key results at once. */
final class Assembly {
    private final Reading reading;
    private final PlanMemory plans;
    private final People people;

    Assembly(Reading reading, PlanMemory plans, People people) {
        this.reading = reading;
        this.plans = plans;
        this.people = people;
    }

    /** Newest first; one statement. */
    List<CycleView> cycles() {
        return reading.cycles();
    }

    /**
     * In the order given, without those the viewer may not see; two statements, and what {@link PlanMemory} says for what is not
     * remembered.
     *
     * @param wanted read just now
     */
    List<ObjectiveView> views(Viewer viewer, Collection<Objective> wanted) {
        return views(viewer, wanted, reading::of);
    }

    /** The same with cycles that were read just now. */
    List<ObjectiveView> views(Viewer viewer, Collection<Objective> wanted, List<CycleView> cycles) {
        return views(viewer, wanted, seen -> reading.of(seen, cycles));
    }

    private List<ObjectiveView> views(Viewer viewer, Collection<Objective> wanted, Function<List<Objective>, Material> material) {
        List<Objective> seen = wanted.stream().filter(viewer::sees).toList();
        return seen.isEmpty() ? List.of() : new Composition(viewer, people, material.apply(seen)).views(seen);
    }

    /** Of those whose key results are among the plans, without those the viewer may not see; one statement. */
    Map<ObjectiveId, ObjectiveView> views(Viewer viewer, Plans known) {
        List<Objective> seen = known.keyResults().keySet().stream().map(known.objectives()::get).filter(viewer::sees).toList();
        return seen.isEmpty() ? Map.of() : new Composition(viewer, people, reading.of(known, seen)).views(seen).stream()
                .collect(Collectors.toMap(view -> view.objective().id(), Function.identity()));
    }

    /** The same objectives as they are and as they would be. */
    record Both(List<ObjectiveView> before, List<ObjectiveView> after) {
    }

    /** In the order given, without those the viewer may not see; as many statements as {@link #views(Viewer, Collection)}. */
    Both both(Viewer viewer, Collection<Objective> wanted, Optional<KeyResult> wished, Foreseen foreseen) {
        List<Objective> seen = wanted.stream().filter(viewer::sees).toList();
        if (seen.isEmpty()) {
            return new Both(List.of(), List.of());
        }
        Material now = reading.of(seen);
        return new Both(new Composition(viewer, people, now).views(seen), new Composition(viewer, people, now.with(wished, foreseen)).views(seen));
    }

    /** What they contribute to, of those the viewer may see; one statement. */
    List<Objective> parents(Viewer viewer, Collection<Objective> children) {
        return reading.parents(children).values().stream().filter(viewer::sees).toList();
    }

    /**
     * In the order given, without those that are removed or the viewer may not see; two statements, and what {@link PlanMemory} says for
     * what is not remembered.
     */
    Map<KeyResultId, KeyResultView> keyResults(Viewer viewer, Collection<KeyResultId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<KeyResultId, KeyResultView> all = new LinkedHashMap<>();
        views(viewer, plans.of(wanted)).values()
                .forEach(view -> view.keyResults().forEach(one -> all.put(one.keyResult().id(), one)));
        Map<KeyResultId, KeyResultView> chosen = new LinkedHashMap<>();
        wanted.stream().filter(all::containsKey).forEach(id -> chosen.put(id, all.get(id)));
        return chosen;
    }
}
