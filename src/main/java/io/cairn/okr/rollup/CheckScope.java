package io.cairn.okr.rollup;

import io.cairn.okr.jira.RecentChanges;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.CheckRuns;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a check of all figures has to look at. Most of it is recent changes; what leaves no trace that could be searched for
 * (deleted issues) waits for the check of everything that comes once a day.
 */
public final class CheckScope {
    private static final Duration WHOLE_AFTER = Duration.ofHours(24);
    /** The index may be a little behind the database, and clocks of nodes apart. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final PlanMemory plans;
    private final CheckRuns runs;
    private final RecentChanges changes;
    private final Touched touched;
    private final Clock clock;

    public CheckScope(PlanMemory plans, CheckRuns runs, RecentChanges changes, Touched touched, Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.changes = changes;
        this.touched = touched;
        this.clock = clock;
    }

    /** Recent changes, unless it is a day ago that everything was looked at. */
    Extent due() {
        Instant dayAgo = clock.instant().minus(WHOLE_AFTER);
        return runs.latestWholeDone().filter(done -> done.beganAt().isAfter(dayAgo)).map(done -> Extent.RECENT).orElse(Extent.EVERYTHING);
    }

    /** In the order of their ids, those behind the one it looked at last. */
    List<KeyResultId> left(CheckRun run) {
        Set<KeyResultId> all = all();
        if (run.extent() == Extent.RECENT) {
            recent(run).ifPresent(all::retainAll);
        }
        return all.stream().filter(id -> id.value() > run.progress().last()).sorted(Comparator.comparing(KeyResultId::value)).toList();
    }

    /** All objectives of the cycles that are not over. */
    Set<ObjectiveId> objectives() {
        return open().keyResults().keySet();
    }

    private Set<KeyResultId> all() {
        return open().keyResults().values().stream().flatMap(List::stream).map(KeyResult::id).collect(Collectors.toSet());
    }

    /** Empty if more changed than can be told apart, or nobody knows since when. */
    private Optional<Set<KeyResultId>> recent(CheckRun run) {
        return runs.latestDone().filter(done -> done.id() < run.id())
                .map(done -> Duration.between(done.beganAt(), clock.instant()).plus(OVERLAP))
                .flatMap(changes::within).map(this::touchedBy);
    }

    private Set<KeyResultId> touchedBy(Set<IssueId> changed) {
        Set<KeyResultId> found = new LinkedHashSet<>(touched.byQueries());
        found.addAll(changed.isEmpty() ? Set.of() : touched.by(changed));
        return found;
    }

    private Plans open() {
        LocalDate today = LocalDate.now(clock);
        return plans.in(cycle -> !cycle.end().isBefore(today));
    }
}
