package io.cairn.host.jira.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds ids by a value. */
public final class Index<V, K> {
    private final Map<V, Set<K>> ids = new ConcurrentHashMap<>();

    Index() {
    }

    /** Ids of all things with that value; empty if none. A copy. */
    public Set<K> get(V value) {
        Set<K> found = value == null ? null : ids.get(value);
        return found == null ? Set.of() : Set.copyOf(found);
    }

    void add(Collection<V> values, K id) {
        values.forEach(value -> ids.computeIfAbsent(value, v -> ConcurrentHashMap.newKeySet()).add(id));
    }

    void remove(Collection<V> values, K id) {
        values.forEach(value -> ids.computeIfPresent(value, (v, set) -> {
            set.remove(id);
            return set.isEmpty() ? null : set;
        }));
    }
}
