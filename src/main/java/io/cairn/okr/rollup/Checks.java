package io.cairn.okr.rollup;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.CheckRuns;
import java.util.Optional;

/** What administrators of Jira may do with the check of all figures. Everybody else is refused. */
public final class Checks {
    private final Access access;
    private final CheckRuns runs;
    private final Reconciliation reconciliation;
    private final RecalculationQueue queue;

    public Checks(Access access, CheckRuns runs, Reconciliation reconciliation, RecalculationQueue queue) {
        this.access = access;
        this.runs = runs;
        this.reconciliation = reconciliation;
        this.queue = queue;
    }

    /** The one under way, else the last one; empty if there was none. */
    public Optional<CheckRun> latest(UserKey who) {
        access.toMaintain(who);
        return current();
    }

    /** Begins a check of everything, in the background; one that is under way is returned instead. */
    public CheckRun start(UserKey who) {
        access.toMaintain(who);
        CheckRun run = current().filter(CheckRun::open)
                .orElseGet(() -> reconciliation.begin(Extent.EVERYTHING, Optional.of(who)));
        queue.check(Reconciliation.Call.BEGUN);
        return run;
    }

    /** Asks the one under way to stop; it does so within seconds. Nothing happens if there is none. */
    public Optional<CheckRun> stop(UserKey who) {
        access.toMaintain(who);
        runs.open().forEach(run -> runs.askToStop(run.id()));
        queue.check(Reconciliation.Call.BEGUN);
        return current();
    }

    private Optional<CheckRun> current() {
        return runs.open().stream().findFirst().or(runs::latest);
    }
}
