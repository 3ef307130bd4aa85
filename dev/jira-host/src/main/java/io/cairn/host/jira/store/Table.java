package io.cairn.host.jira.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All things of a kind, in memory, with indexes. Reading needs no lock; only the store writes. */
public final class Table<K, T> {
    private final Kind<K, T> kind;
    private final Map<K, T> rows = new ConcurrentHashMap<>();
    private final List<BiConsumer<T, T>> watchers = new ArrayList<>();

    Table(Kind<K, T> kind) {
        this.kind = kind;
    }

    /** The thing with that id. */
    public Optional<T> get(K id) {
        return Optional.ofNullable(id == null ? null : rows.get(id));
    }

    /** All, in no order; a live view that cannot be changed. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** All as a stream, in no order. */
    public Stream<T> stream() {
        return rows.values().stream();
    }

    /** How many there are. */
    public int size() {
        return rows.size();
    }

    /** Adds an index; to be called before anything is loaded. */
    public <V> Index<V, K> index(Function<T, Collection<V>> values) {
        Index<V, K> index = new Index<>();
        watchers.add((before, after) -> {
            Collection<V> was = before == null ? List.of() : values.apply(before);
            Collection<V> is = after == null ? List.of() : values.apply(after);
            K id = kind.id().apply(after == null ? before : after);
            index.add(is, id); // a value that stays is never taken out: readers do not wait
            index.remove(was.stream().filter(value -> !is.contains(value)).toList(), id);
        });
        return index;
    }

    void apply(K id, T after) {
        T before = after == null ? rows.remove(id) : rows.put(id, after);
        if (before != null || after != null) {
            watchers.forEach(watcher -> watcher.accept(before, after));
        }
    }
}
