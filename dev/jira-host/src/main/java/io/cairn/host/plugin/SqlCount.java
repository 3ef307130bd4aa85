package io.cairn.host.plugin;

import java.util.concurrent.Callable;

/** Counts the SQL statements that plugins execute on a thread through Active Objects, so that tests can hold a page to a fixed number. */
public final class SqlCount {
    private static final ThreadLocal<int[]> EXECUTED = ThreadLocal.withInitial(() -> new int[1]);

    private SqlCount() {
    }

    /** Statements executed on this thread since it started; take the difference of two readings. */
    public static int ofThisThread() {
        return EXECUTED.get()[0];
    }

    /** Runs the task and says how many statements it executed on this thread. */
    public static int during(Callable<?> task) throws Exception {
        int before = ofThisThread();
        task.call();
        return ofThisThread() - before;
    }

    /** One more; called by the data source that plugins use. */
    public static void add() {
        EXECUTED.get()[0]++;
    }
}
