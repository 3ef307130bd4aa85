package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What in the histories of key results does not go together: facts with what they are about, never blame. */
public final class WorthALook {
    private final Access access;
    private final Objectives objectives;
    private final KeyResults keyResults;
    private final Calendar calendar;
    private final Tracks tracks;

    WorthALook(Access access, Objectives objectives, KeyResults keyResults, Calendar calendar, Tracks tracks) {
        this.access = access;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.calendar = calendar;
        this.tracks = tracks;
    }

    /**
     * Of a project's objectives, in their order; a dozen statements and two reads of issues, however many there are (up to 500).
     *
     * @param cycle empty for the one that runs
     * @throws NotFoundException if the project or the cycle is hidden or missing
     */
    public List<Look> ofProject(UserKey viewer, String projectKey, Optional<CycleId> cycle) {
        Home home = Home.of(access.toSee(viewer, projectKey).id());
        return shown(cycle).map(one -> looks(access.of(viewer), one, objectives.of(one.cycle().id(), home))).orElse(List.of());
    }

    /** Of the company's objectives and those of every project the viewer may browse. */
    public List<Look> ofAll(UserKey viewer, Optional<CycleId> cycle) {
        Viewer eyes = access.toUse(viewer);
        return shown(cycle).map(one -> looks(eyes, one, objectives.of(one.cycle().id()).stream().filter(eyes::sees).toList())).orElse(List.of());
    }

    /** @throws NotFoundException if hidden from the viewer */
    public List<Look> ofKeyResult(UserKey viewer, KeyResultId id) {
        Viewer eyes = access.of(viewer);
        Placed placed = access.toSee(eyes, id);
        CycleView cycle = calendar.byId(placed.objective().plan().cycle());
        return looks(eyes, cycle, List.of(placed.objective()), List.of(placed.keyResult()));
    }

    private Optional<CycleView> shown(Optional<CycleId> cycle) {
        return Calendar.pick(calendar.all(), cycle);
    }

    private List<Look> looks(Viewer viewer, CycleView cycle, List<Objective> of) {
        Map<ObjectiveId, List<KeyResult>> below = keyResults.ofAll(of.stream().map(Objective::id).toList());
        return looks(viewer, cycle, of, of.stream().flatMap(one -> below.getOrDefault(one.id(), List.of()).stream()).toList());
    }

    private List<Look> looks(Viewer viewer, CycleView cycle, List<Objective> of, List<KeyResult> all) {
        Map<ObjectiveId, Objective> above = of.stream().collect(Collectors.toMap(Objective::id, Function.identity()));
        return tracks.looks(viewer, cycle, all, one -> new ObjectiveLink(one.objective(), above.get(one.objective()).plan().title()));
    }
}
