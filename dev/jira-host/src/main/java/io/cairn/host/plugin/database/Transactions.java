package io.cairn.host.plugin.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Transactions bound to the thread, shared by Active Objects and SAL's TransactionTemplate. An inner one joins the outer one, and if it fails the outer one
 * cannot commit any more, even if it swallows the exception (UNVERIFIED; the strict reading).
 */
public final class Transactions {
    private final PluginDataSource dataSource;
    private final ThreadLocal<boolean[]> doomed = new ThreadLocal<>();
    private final List<Runnable> afterRollback = new CopyOnWriteArrayList<>();

    public Transactions(PluginDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T within(Supplier<T> work) {
        return doomed.get() == null ? outermost(work) : joined(work);
    }

    /** Called after each rollback on its thread: whoever caches rows drops them. */
    public void onRollback(Runnable listener) {
        afterRollback.add(listener);
    }

    /** Ends {@link #onRollback}. */
    public void forget(Runnable listener) {
        afterRollback.remove(listener);
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            doomed.get()[0] = true;
            throw e;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        try (Connection connection = dataSource.plainConnection()) {
            connection.setAutoCommit(false);
            try {
                return run(work, connection);
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the transaction could not be carried out", e);
        }
    }

    private <T> T run(Supplier<T> work, Connection connection) throws SQLException {
        dataSource.bind(connection);
        doomed.set(new boolean[1]);
        boolean done = false;
        try {
            T result = work.get();
            if (doomed.get()[0]) {
                throw new IllegalStateException("an inner transaction failed, so the outer one is rolled back");
            }
            connection.commit();
            done = true;
            return result;
        } finally {
            doomed.remove();
            dataSource.unbind();
            if (!done) {
                connection.rollback();
                afterRollback.forEach(Runnable::run);
            }
        }
    }
}
