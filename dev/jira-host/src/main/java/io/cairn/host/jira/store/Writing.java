package io.cairn.host.jira.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One transaction under way: what it puts is seen by itself at once, by others after the commit, or never. */
public final class Writing {
    private final Store store;
    private final Sequences sequences;
    private final Map<Row, Object> staged = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Long> forgotten = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    /** Names a thing of the store. */
    record Row(Kind<?, ?> kind, Object id) {
    }

    /** A record of a history. */
    record Entry(long id, long subjectId, Object record) {
    }

    Writing(Store store, Connection connection) {
        this.store = store;
        this.sequences = new Sequences(connection);
    }

    /** The thing as this transaction sees it. */
    public <K, T> Optional<T> get(Kind<K, T> kind, K id) {
        Row row = new Row(kind, id);
        return staged.containsKey(row) ? Optional.ofNullable(kind.type().cast(staged.get(row))) : store.table(kind).get(id);
    }

    /** All things of a kind as this transaction sees them, in no order. */
    public <K, T> List<T> all(Kind<K, T> kind) {
        Map<Object, T> seen = new LinkedHashMap<>();
        store.table(kind).all().forEach(thing -> seen.put(kind.id().apply(thing), thing));
        staged.forEach((row, thing) -> {
            if (row.kind() == kind) {
                seen.put(row.id(), kind.type().cast(thing));
            }
        });
        seen.values().removeIf(Objects::isNull);
        return List.copyOf(seen.values());
    }

    /** Adds or replaces a thing and returns it. */
    public <K, T> T put(Kind<K, T> kind, T thing) {
        staged.put(new Row(kind, kind.id().apply(thing)), thing);
        return thing;
    }

    /** Removes a thing; does nothing if it is not there. */
    public <K, T> void remove(Kind<K, T> kind, K id) {
        staged.put(new Row(kind, id), null);
    }

    /** Adds a record to the history of a subject (an issue). */
    public void append(long id, long subjectId, Object record) {
        entries.add(new Entry(id, subjectId, record));
    }

    /** Removes the history of a subject. */
    public void forgetHistory(long subjectId) {
        forgotten.add(subjectId);
    }

    /** The next number of a named sequence; never given twice, on no node. The first is {@code first}. */
    public long next(String sequence, long first) {
        try {
            return sequences.next(sequence, first);
        } catch (SQLException e) {
            throw new StoreException("Cannot draw a number from " + sequence, e);
        }
    }

    /** Makes the sequence go on above {@code used} (an import brings its own numbers). */
    public void reserve(String sequence, long used) {
        try {
            sequences.reserve(sequence, used);
        } catch (SQLException e) {
            throw new StoreException("Cannot reserve numbers of " + sequence, e);
        }
    }

    /** Runs after the commit, on this thread, in the order of the calls. */
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    Map<Row, Object> staged() {
        return staged;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Long> forgotten() {
        return forgotten;
    }

    Sequences sequences() {
        return sequences;
    }

    List<Runnable> followUps() {
        return afterCommit;
    }
}
