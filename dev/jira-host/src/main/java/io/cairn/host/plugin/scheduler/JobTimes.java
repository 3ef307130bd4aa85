package io.cairn.host.plugin.scheduler;

import io.cairn.host.plugin.database.HostTables;
import java.time.Instant;
import java.util.Optional;

/** The next runs of clustered jobs, in the database: the node that moves a time on is the one that runs the job. */
final class JobTimes {
    private static final long NEVER = Long.MAX_VALUE;

    private final HostTables tables;

    JobTimes(HostTables tables) {
        this.tables = tables;
    }

    void set(String job, Instant next) {
        if (tables.update("update HOST_JOB set NEXT_MILLIS = ? where ID = ?", millis(next), job) == 0) {
            tables.insertIfAbsent("insert into HOST_JOB (ID, NEXT_MILLIS) values (?, ?)", job, millis(next));
        }
    }

    /** Empty if the job is not scheduled in the cluster or never runs again. */
    Optional<Instant> get(String job) {
        return tables.query(row -> row.getLong(1), "select NEXT_MILLIS from HOST_JOB where ID = ?", job).stream().filter(millis -> millis != NEVER)
                .map(Instant::ofEpochMilli).findFirst();
    }

    /** True for exactly one of the nodes that try. */
    boolean claim(String job, Instant due, Instant next) {
        return tables.update("update HOST_JOB set NEXT_MILLIS = ? where ID = ? and NEXT_MILLIS = ?", millis(next), job, millis(due)) == 1;
    }

    void remove(String job) {
        tables.update("delete from HOST_JOB where ID = ?", job);
    }

    private static long millis(Instant time) {
        return time == null ? NEVER : time.toEpochMilli();
    }
}
