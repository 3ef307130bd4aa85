package io.cairn.host.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Everything the small Jira knows: read from memory, written through to the database.
 *
 * <p>Writers take turns, over all nodes of one database: each locks the journal's row first, catches up with what other
 * nodes wrote, and only then looks, decides and writes. So what it decides on is the present, and a transaction is whole or not at all.
 */
public final class Store {
    private final DataSource database;
    private final String node = UUID.randomUUID().toString();
    private final Map<Kind<?, ?>, Table<?, ?>> tables = new HashMap<>();
    private final Map<String, Kind<?, ?>> kinds = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long seen;
    private Writing current;

    /** A store of those kinds on that database; {@link #load()} fills it. */
    public Store(DataSource database, List<Kind<?, ?>> kept) {
        this.database = database;
        for (Kind<?, ?> kind : kept) {
            kinds.put(kind.name(), kind);
            tables.put(kind, new Table<>(kind));
        }
    }

    /** The things of a kind. */
    @SuppressWarnings("unchecked") // filled in the constructor, kind by kind
    public <K, T> Table<K, T> table(Kind<K, T> kind) {
        return (Table<K, T>) tables.get(kind);
    }

    /** Creates the tables if there are none and reads everything. To be called once. */
    public void load() {
        locked(connection -> {
            Schema.create(connection);
            long next = lockJournal(connection);
            new Rows(connection).readAll((kind, id, body) -> apply(kinds.get(kind), id, body));
            seen = next - 1;
            return null;
        });
    }

    /**
     * Does the work as one transaction: all of it is saved, or (if it throws) nothing. A call within the work joins it.
     * What the work left for after the commit runs when the lock is free again.
     */
    public <R> R write(Function<Writing, R> work) {
        if (lock.isHeldByCurrentThread() && current != null) {
            return work.apply(current);
        }
        List<Runnable> followUps = new ArrayList<>();
        R result = locked(connection -> {
            long next = lockJournal(connection);
            catchUp(connection, next - 1);
            Writing writing = new Writing(this, connection);
            R made = run(writing, work);
            save(connection, writing, next);
            followUps.addAll(writing.followUps());
            return made;
        });
        followUps.forEach(Runnable::run);
        return result;
    }

    /** Takes over what other nodes wrote. Fires nothing: as in Jira, events stay on the node that did the change. */
    public void poll() {
        locked(connection -> {
            catchUp(connection, readJournalEnd(connection, "") - 1);
            return null;
        });
    }

    /** History of a subject (an issue), oldest first. */
    public <T> List<T> history(long subjectId, Class<T> type) {
        try (Connection connection = database.getConnection()) {
            return new Rows(connection).history(subjectId, type);
        } catch (SQLException e) {
            throw new StoreException("Cannot read the history of " + subjectId, e);
        }
    }

    private <R> R run(Writing writing, Function<Writing, R> work) {
        current = writing;
        try {
            return work.apply(writing);
        } finally {
            current = null;
        }
    }

    private void save(Connection connection, Writing writing, long next) throws SQLException {
        Rows rows = new Rows(connection);
        rows.write(writing.staged());
        rows.writeHistory(writing.entries(), writing.forgotten());
        rows.writeJournal(next, node, writing.staged().keySet());
        writing.sequences().reserve("journal", next + writing.staged().size() - 1);
        writing.sequences().save();
        connection.commit();
        seen = next + writing.staged().size() - 1;
        writing.staged().forEach(this::applyStaged);
    }

    @SuppressWarnings("unchecked") // a row's id and thing are of its kind
    private void applyStaged(Writing.Row row, Object thing) {
        ((Table<Object, Object>) tables.get(row.kind())).apply(row.id(), thing);
    }

    private void catchUp(Connection connection, long end) throws SQLException {
        if (end <= seen) {
            return;
        }
        Rows rows = new Rows(connection);
        Set<List<String>> touched = new LinkedHashSet<>();
        rows.readJournal(seen, node, (kind, id, other) -> touched.add(List.of(kind, id)));
        for (List<String> row : touched) {
            Kind<?, ?> kind = kinds.get(row.get(0));
            apply(kind, row.get(1), rows.body(row.get(0), row.get(1)).orElse(null));
        }
        seen = end;
    }

    private <K, T> void apply(Kind<K, T> kind, String id, String body) {
        table(kind).apply(kind.parse().apply(id), body == null ? null : Json.read(body, kind.type()));
    }

    private static long lockJournal(Connection connection) throws SQLException {
        return readJournalEnd(connection, " FOR UPDATE");
    }

    private static long readJournalEnd(Connection connection, String suffix) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT NEXT_VALUE FROM HOST_SEQUENCE WHERE NAME = 'journal'" + suffix);
             ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private <R> R locked(Work<R> work) {
        lock.lock();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                R result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException("The database failed", e);
        } finally {
            lock.unlock();
        }
    }

    /** What is done with a connection. */
    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
