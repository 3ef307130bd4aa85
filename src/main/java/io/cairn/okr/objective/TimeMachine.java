package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.progress.AsOf;
import io.cairn.okr.store.Objectives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows key results, objectives and pages as they stood on a day of their cycle, to who may see them today (H1). Writes nothing. */
public final class TimeMachine {
    private final Access access;
    private final Objectives objectives;
    private final Calendar calendar;
    private final PastStandings standings;
    private final PastAssembly assembly;

    TimeMachine(Access access, Objectives objectives, Calendar calendar, PastStandings standings, PastAssembly assembly) {
        this.access = access;
        this.objectives = objectives;
        this.calendar = calendar;
        this.standings = standings;
        this.assembly = assembly;
    }

    /** @throws ValidationException on {@code day} if it is still to come, or before the cycle */
    public PastKeyResult keyResult(UserKey viewer, KeyResultId id, LocalDate day, AsOf.View view) {
        Viewer eyes = access.of(viewer);
        Placed placed = access.toSee(eyes, id);
        List<CycleView> cycles = calendar.allOn(day);
        LocalDate first = first(cycles, placed.objective().plan().cycle());
        Moment moment = moment(day, view, first);
        Standings then = standings.of(placed.objective(), id, moment);
        return new PastKeyResult(new Past(moment, first, then.allDoubts()), assembly.keyResult(eyes, placed.objective(), id, then, cycles, moment));
    }

    /** @throws ValidationException on {@code day} if it is still to come, or before the cycle */
    public PastObjective objective(UserKey viewer, ObjectiveId id, LocalDate day, AsOf.View view) {
        Viewer eyes = access.of(viewer);
        Objective objective = access.toSee(eyes, id);
        List<CycleView> cycles = calendar.allOn(day);
        LocalDate first = first(cycles, objective.plan().cycle());
        Moment moment = moment(day, view, first);
        Standings then = standings.of(List.of(objective), moment, true);
        return new PastObjective(new Past(moment, first, then.allDoubts()), assembly.objective(eyes, objective, then, cycles, moment));
    }

    /** @param cycle empty for the one that ran then. @throws ValidationException on {@code day} if it is still to come, or before the cycle */
    public PastOverview ofProject(UserKey viewer, String projectKey, Optional<CycleId> cycle, LocalDate day, AsOf.View view) {
        ProjectView project = access.toSee(viewer, projectKey);
        Home home = Home.of(project.id());
        return overview(access.of(viewer), Optional.of(project), cycle, new Wish(day, view), one -> objectives.of(one, home));
    }

    /** The company's and those of every project the viewer may browse. @throws ValidationException as the others */
    public PastOverview ofCompany(UserKey viewer, Optional<CycleId> cycle, LocalDate day, AsOf.View view) {
        Viewer eyes = access.toUse(viewer);
        return overview(eyes, Optional.empty(), cycle, new Wish(day, view), one -> objectives.of(one).stream().filter(eyes::sees).toList());
    }

    private PastOverview overview(Viewer viewer, Optional<ProjectView> project, Optional<CycleId> wanted, Wish wish,
            Function<CycleId, List<Objective>> of) {
        List<CycleView> cycles = calendar.allOn(wish.day());
        Optional<CycleView> shown = Calendar.pick(cycles, wanted);
        LocalDate first = shown.map(one -> one.cycle().plan().start()).orElse(wish.day());
        Moment moment = moment(wish.day(), wish.view(), first);
        List<Objective> here = shown.map(one -> of.apply(one.cycle().id())).orElse(List.of());
        List<Objective> all = new ArrayList<>(here);
        assembly.parents(viewer, here).stream().filter(parent -> !here.contains(parent)).forEach(all::add);
        Standings then = standings.of(all, moment, false);
        Overview overview = assembly.overview(viewer, new PastAssembly.Place(project, shown, cycles), here, all, then, moment);
        return new PastOverview(new Past(moment, first, then.allDoubts()), overview);
    }

    private record Wish(LocalDate day, AsOf.View view) {
    }

    private static LocalDate first(List<CycleView> cycles, CycleId id) {
        return cycles.stream().map(CycleView::cycle).filter(cycle -> cycle.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundException(id.key())).plan().start();
    }

    private Moment moment(LocalDate day, AsOf.View view, LocalDate first) {
        if (day.isAfter(calendar.today())) {
            throw new ValidationException("day", "okr.error.past.coming");
        }
        if (day.isBefore(first)) {
            throw new ValidationException("day", "okr.error.past.before", first);
        }
        return new Moment(day, calendar.endOf(day), view);
    }
}
