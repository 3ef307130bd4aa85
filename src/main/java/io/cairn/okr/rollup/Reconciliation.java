package io.cairn.okr.rollup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.cairn.okr.jira.ThisNode;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.CheckRun.Progress;
import io.cairn.okr.model.CheckRun.State;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.CheckRuns;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs what no event told of: a node that died, a query whose answer changes with the days, a plugin that was off. It writes
 * down after each few key results how far it has come, so that whoever comes after it goes on there.
 */
public final class Reconciliation {
    /** A node that gave no sign for so long has left its check to others. */
    static final Duration ABANDONED = Duration.ofMinutes(2);
    private static final String LOCK = "io.cairn.okr.reconciliation";
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final CheckRuns runs;
    private final CheckScope scope;
    private final KeyResultFigures figures;
    private final ObjectiveFigures above;
    private final RecalculationQueue queue;
    private final ClusterLockService locks;
    private final ThisNode node;
    private final Clock clock;

    public Reconciliation(CheckRuns runs, CheckScope scope, KeyResultFigures figures, ObjectiveFigures above, RecalculationQueue queue,
            ClusterLockService locks, ThisNode node, Clock clock) {
        this.runs = runs;
        this.scope = scope;
        this.figures = figures;
        this.above = above;
        this.queue = queue;
        this.locks = locks;
        this.node = node;
        this.clock = clock;
    }

    /** What is to be done of checks; the worker does it. */
    enum Call {
        /** Nothing. */
        NONE,
        /** To go on with those that were begun. */
        BEGUN,
        /** It is time for another, unless one is under way. */
        DUE,
        /** Everything has to be looked at from now on, whatever was looked at before. */
        EVERYTHING;

        Call and(Call other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    /**
     * Each few key results in their own short transactions; may run twice at once without harm. What cannot be settled is left to
     * the worker.
     *
     * @param goOn asked before each few; if it says no, the rest is left to whoever comes next
     */
    void answer(Call call, BooleanSupplier goOn) {
        take().forEach(run -> work(run, goOn));
        boolean begin = call == Call.EVERYTHING || call == Call.DUE && runs.open().isEmpty();
        if (begin && goOn.getAsBoolean()) {
            work(begin(call == Call.EVERYTHING ? Extent.EVERYTHING : scope.due(), Optional.empty()), goOn);
        }
    }

    /** One that waits to be worked on by this node; the caller has to call for it. */
    CheckRun begin(Extent extent, Optional<UserKey> by) {
        return runs.begin(extent, by, self());
    }

    /** Those left behind by this node before it ended, or by one that gives no sign any more; each by one node only. */
    private List<CheckRun> take() {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return List.of();
        }
        try {
            return runs.open().stream().filter(this::left).flatMap(run -> runs.advance(run.id(), run.progress(), self()).stream()).toList();
        } finally {
            lock.unlock();
        }
    }

    private boolean left(CheckRun run) {
        return run.worker().node().equals(node.name()) || run.worker().seen().isBefore(clock.instant().minus(ABANDONED));
    }

    private void work(CheckRun begun, BooleanSupplier goOn) {
        List<KeyResultId> left = scope.left(begun);
        if (begun.progress().scanned() > 0) {
            LOG.info("Going on with the check that was left behind at {} of {} figures of key results.", begun.progress().scanned(), begun.progress().total());
        }
        Progress progress = begun.progress().of(begun.progress().scanned() + left.size());
        Optional<CheckRun> run = runs.advance(begun.id(), progress, self());
        for (List<KeyResultId> some : Round.slices(left)) {
            if (run.isEmpty() || run.get().state() == State.STOPPING || !goOn.getAsBoolean()) {
                break;
            }
            progress = check(some, progress);
            run = runs.advance(begun.id(), progress, self());
        }
        above.refresh(scope.objectives()).forEach(queue::objectiveChanged);
        if (run.isPresent()) {
            end(run.get());
        }
    }

    private void end(CheckRun run) {
        Progress progress = run.progress();
        State state = run.state() == State.STOPPING ? State.STOPPED : State.DONE;
        if (state == State.DONE && progress.scanned() < progress.total()) {
            return; // this node goes; it or another goes on
        }
        runs.end(run.id(), state, clock.instant());
        LOG.info("{}: checked {} of {} figures of key results, corrected {}, failed {}", state == State.DONE ? "Done" : "Stopped",
                progress.scanned(), progress.total(), progress.corrected(), progress.failed());
    }

    private Progress check(List<KeyResultId> some, Progress before) {
        Set<KeyResultId> failed = new LinkedHashSet<>();
        int[] corrected = {0};
        figures.refresh(some, (id, failure) -> {
            failed.add(id);
            LOG.warn("The figure of {} could not be checked; it will be tried again.", id, failure);
        }).forEach((id, outcome) -> {
            corrected[0] += outcome.changed() ? 1 : 0;
            if (!outcome.settled()) {
                queue.keyResultChanged(id);
            }
        });
        failed.forEach(queue::keyResultChanged);
        return new Progress(some.get(some.size() - 1).value(), before.total(), before.scanned() + some.size(),
                before.corrected() + corrected[0], before.failed() + failed.size());
    }

    private CheckRun.Worker self() {
        return new CheckRun.Worker(node.name(), clock.instant());
    }
}
