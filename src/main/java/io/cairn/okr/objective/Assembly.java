package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.objective.FigureTrial.Foreseen;
import io.cairn.okr.store.Objectives;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes views of many objectives and key results at once. */
final class Assembly {
    private final Reading reading;
    private final Objectives objectives;
    private final People people;

    Assembly(Reading reading, Objectives objectives, People people) {
        this.reading = reading;
        this.objectives = objectives;
        this.people = people;
    }

    /** Newest first; one statement. */
    List<CycleView> cycles() {
        return reading.cycles();
    }

    /** Six statements at most. @see #views(Viewer, Collection, List) */
    List<ObjectiveView> views(Viewer viewer, Collection<Objective> wanted) {
        return views(viewer, wanted, reading.cycles());
    }

    /** In the order given, without those the viewer may not see; five statements at most. */
    List<ObjectiveView> views(Viewer viewer, Collection<Objective> wanted, List<CycleView> cycles) {
        List<Objective> seen = wanted.stream().filter(viewer::sees).toList();
        return seen.isEmpty() ? List.of() : new Composition(viewer, people, reading.of(seen, cycles)).views(seen);
    }

    /** The same objectives as they are and as they would be. */
    record Both(List<ObjectiveView> before, List<ObjectiveView> after) {
    }

    /** In the order given, without those the viewer may not see; six statements at most. */
    Both both(Viewer viewer, Collection<Objective> wanted, Optional<KeyResult> wished, Foreseen foreseen) {
        List<Objective> seen = wanted.stream().filter(viewer::sees).toList();
        if (seen.isEmpty()) {
            return new Both(List.of(), List.of());
        }
        Material now = reading.of(seen, reading.cycles());
        return new Both(new Composition(viewer, people, now).views(seen), new Composition(viewer, people, now.with(wished, foreseen)).views(seen));
    }

    /** What they contribute to, of those the viewer may see; one statement. */
    List<Objective> parents(Viewer viewer, Collection<Objective> children) {
        return reading.parents(children).values().stream().filter(viewer::sees).toList();
    }

    /** In the order given, without those the viewer may not see; seven statements at most. */
    Map<KeyResultId, KeyResultView> keyResults(Viewer viewer, Collection<KeyResult> wanted) {
        List<ObjectiveId> ids = wanted.stream().map(KeyResult::objective).distinct().toList();
        Map<KeyResultId, KeyResultView> all = new LinkedHashMap<>();
        views(viewer, ids.isEmpty() ? List.of() : objectives.byIds(ids).values())
                .forEach(view -> view.keyResults().forEach(one -> all.put(one.keyResult().id(), one)));
        Map<KeyResultId, KeyResultView> chosen = new LinkedHashMap<>();
        wanted.stream().map(KeyResult::id).filter(all::containsKey).forEach(id -> chosen.put(id, all.get(id)));
        return chosen;
    }
}
