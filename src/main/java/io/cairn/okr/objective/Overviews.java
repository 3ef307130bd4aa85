package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Objectives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of objectives from stored figures: six statements however many rows (up to 500 figures), at most ten where nothing is remembered, never a
 * search.
 */
public final class Overviews {
    /** The company's first, then each project's together; within a home they keep their order. */
    static final Comparator<ObjectiveView> BY_HOME = Comparator
            .comparing((ObjectiveView view) -> view.project().map(ProjectView::name).orElse(""))
            .thenComparing(view -> view.project().map(ProjectView::key).orElse(""));

    private final Access access;
    private final Objectives objectives;
    private final Assembly assembly;
    private final SourceTexts sources;
    private final Calendar calendar;
    private final Ahead ahead;

    Overviews(Access access, Objectives objectives, Assembly assembly, SourceTexts sources, Calendar calendar, Ahead ahead) {
        this.access = access;
        this.objectives = objectives;
        this.assembly = assembly;
        this.sources = sources;
        this.calendar = calendar;
        this.ahead = ahead;
    }

    /** @throws NotFoundException if the project or the cycle is hidden or missing */
    public Overview ofProject(UserKey viewer, String projectKey, Optional<CycleId> cycle) {
        ProjectView project = access.toSee(viewer, projectKey);
        Viewer eyes = access.of(viewer);
        List<CycleView> cycles = assembly.cycles();
        Optional<CycleView> shown = Calendar.pick(cycles, cycle);
        Home home = Home.of(project.id());
        return overview(eyes, Optional.of(project), home, cycles, shown,
                shown.map(one -> objectives.of(one.cycle().id(), home)).orElse(List.of()));
    }

    /** The company's objectives and those of every project the viewer may browse. */
    public Overview ofCompany(UserKey viewer, Optional<CycleId> cycle) {
        Viewer eyes = access.toUse(viewer);
        List<CycleView> cycles = assembly.cycles();
        Optional<CycleView> shown = Calendar.pick(cycles, cycle);
        return overview(eyes, Optional.empty(), Home.company(), cycles, shown,
                shown.map(one -> objectives.of(one.cycle().id())).orElse(List.of()));
    }

    /** With its key results. */
    public ObjectiveView one(UserKey viewer, ObjectiveId id) {
        Viewer eyes = access.of(viewer);
        return assembly.views(eyes, List.of(access.toSee(eyes, id))).get(0);
    }

    public KeyResultDetail keyResult(UserKey viewer, KeyResultId id) {
        Viewer eyes = access.of(viewer);
        Placed placed = access.toSee(eyes, id);
        ObjectiveView objective = assembly.views(eyes, List.of(placed.objective())).get(0);
        return new KeyResultDetail(keyResultOf(objective, id), objective, sources.of(viewer, id));
    }

    /** In the order given, without those the viewer may not see. */
    public Map<KeyResultId, KeyResultView> keyResults(UserKey viewer, Collection<KeyResult> wanted) {
        return assembly.keyResults(access.of(viewer), wanted.stream().map(KeyResult::id).toList());
    }

    /** Newest first. */
    public List<CycleView> cycles(UserKey viewer) {
        access.toUse(viewer);
        return calendar.all();
    }

    public CycleView cycle(UserKey viewer, CycleId id) {
        access.toUse(viewer);
        return calendar.byId(id);
    }

    private Overview overview(Viewer viewer, Optional<ProjectView> project, Home home, List<CycleView> cycles,
            Optional<CycleView> shown, List<Objective> here) {
        List<Objective> all = new ArrayList<>(here);
        Set<ObjectiveId> ours = new HashSet<>(here.stream().map(Objective::id).toList());
        assembly.parents(viewer, here).stream().filter(parent -> !ours.contains(parent.id())).forEach(all::add);
        List<ObjectiveView> views = assembly.views(viewer, all, cycles);
        return new Overview(project, shown, cycles,
                ahead.of(views.stream().filter(view -> ours.contains(view.objective().id())).sorted(BY_HOME).toList()),
                views.stream().filter(view -> !ours.contains(view.objective().id())).map(ObjectiveView::line).toList(),
                new Overview.May(viewer.createsIn(home), viewer.administersJira()), calendar.today());
    }

    private static KeyResultView keyResultOf(ObjectiveView objective, KeyResultId id) {
        return objective.keyResults().stream().filter(one -> one.keyResult().id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundException(id.key()));
    }
}
