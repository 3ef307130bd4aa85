package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.CheckRun.Progress;
import io.cairn.okr.model.CheckRun.State;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Checks of all figures, on disk; the last hundred are kept. */
public final class CheckRuns {
    private static final int KEPT = 100;

    private final ActiveObjects ao;

    public CheckRuns(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two statements. */
    public CheckRun begin(Extent extent, Optional<UserKey> by, CheckRun.Worker worker) {
        Map<String, Object> row = new HashMap<>();
        row.put("EXTENT", extent.name());
        row.put("RUN_STATE", State.RUNNING.name());
        row.put("BEGAN_AT", worker.seen().toEpochMilli());
        row.put("BEGAN_BY", by.map(UserKey::value).orElse(null));
        row.put("NODE", worker.node());
        row.put("SEEN_AT", worker.seen().toEpochMilli());
        CheckRun made = read(ao.create(CheckRunEntity.class, row));
        ao.deleteWithSQL(CheckRunEntity.class, "ID <= ? AND RUN_STATE <> ?", made.id() - KEPT, State.RUNNING.name());
        return made;
    }

    /** The one begun last; one statement. */
    public Optional<CheckRun> latest() {
        return first(Query.select().order("ID DESC").limit(1));
    }

    /** The last one that looked at all it was to look at; one statement. */
    public Optional<CheckRun> latestDone() {
        return first(Query.select().where("RUN_STATE = ?", State.DONE.name()).order("ID DESC").limit(1));
    }

    /** The same of those that looked at everything; one statement. */
    public Optional<CheckRun> latestWholeDone() {
        return first(Query.select().where("RUN_STATE = ? AND EXTENT = ?", State.DONE.name(), Extent.EVERYTHING.name())
                .order("ID DESC").limit(1));
    }

    /** Those that came to no end, oldest first; one statement. */
    public List<CheckRun> open() {
        return Stream.of(ao.find(CheckRunEntity.class, Query.select().where("RUN_STATE = ?", State.RUNNING.name()).order("ID")))
                .map(CheckRuns::read).toList();
    }

    /** Writes who works on it and how far it has come; two statements. @return as it is now; empty if it has ended or is gone */
    public Optional<CheckRun> advance(long id, Progress progress, CheckRun.Worker worker) {
        Optional<CheckRunEntity> row = running(id);
        row.ifPresent(found -> {
            found.setLastKeyResult(progress.last());
            found.setAllCount(progress.total());
            found.setScannedCount(progress.scanned());
            found.setCorrectedCount(progress.corrected());
            found.setFailedCount(progress.failed());
            found.setNode(worker.node());
            found.setSeenAt(worker.seen().toEpochMilli());
            found.save();
        });
        return row.map(CheckRuns::read);
    }

    /** Two statements. @param state DONE or STOPPED */
    public void end(long id, State state, Instant at) {
        running(id).ifPresent(found -> {
            found.setRunState(state.name());
            found.setEndedAt(at.toEpochMilli());
            found.save();
        });
    }

    /** Asks whoever works on it to stop; nothing happens to one that has ended. Two statements. */
    public void askToStop(long id) {
        running(id).ifPresent(found -> {
            found.setStopAsked(true);
            found.save();
        });
    }

    private Optional<CheckRunEntity> running(long id) {
        return Stream.of(ao.find(CheckRunEntity.class, "ID = ? AND RUN_STATE = ?", id, State.RUNNING.name())).findFirst();
    }

    private Optional<CheckRun> first(Query query) {
        return Stream.of(ao.find(CheckRunEntity.class, query)).findFirst().map(CheckRuns::read);
    }

    private static CheckRun read(CheckRunEntity row) {
        State state = State.valueOf(row.getRunState());
        return new CheckRun(row.getID(), Extent.valueOf(row.getExtent()),
                state == State.RUNNING && row.isStopAsked() ? State.STOPPING : state, Instant.ofEpochMilli(row.getBeganAt()),
                Optional.ofNullable(row.getBeganBy()).map(UserKey::new),
                new Progress(row.getLastKeyResult(), row.getAllCount(), row.getScannedCount(), row.getCorrectedCount(), row.getFailedCount()),
                new CheckRun.Worker(row.getNode(), Instant.ofEpochMilli(row.getSeenAt())),
                Optional.of(row.getEndedAt()).filter(at -> at > 0).map(Instant::ofEpochMilli));
    }
}
