package io.cairn.host.plugin.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One cache: least recently used entries go first, expired ones are not seen. Null is never kept. */
final class HostCache<K, V> implements Cache<K, V> {
    private static final int DEFAULT_MAX = 1_000;

    private static final class Entry<V> {
        private final V value;
        private final long written;
        private long used;

        Entry(V value, long now) {
            this.value = value;
            this.written = now;
            this.used = now;
        }
    }

    private final String name;
    private final CacheLoader<K, V> loader;
    private final Long afterWrite;
    private final Long afterAccess;
    private final int max;
    private final Clock clock;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    /** @param loader null for a cache without one */
    HostCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Clock clock) {
        this.name = name;
        this.loader = loader;
        this.afterWrite = settings.getExpireAfterWrite();
        this.afterAccess = settings.getExpireAfterAccess();
        this.max = settings.getMaxEntries() == null ? DEFAULT_MAX : settings.getMaxEntries();
        this.clock = clock;
    }

    boolean isLoadedBy(ClassLoader of) {
        return loader != null && loader.getClass().getClassLoader() == of;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return live(key) != null;
    }

    /** The loader runs outside of the lock: it may ask the database. */
    @Override
    public V get(K key) {
        Objects.requireNonNull(key, "key");
        V found = live(key);
        if (found != null || loader == null) {
            return found;
        }
        V loaded = Objects.requireNonNull(loader.load(key), () -> "the loader of " + name + " returned null");
        put(key, loaded);
        return loaded;
    }

    /** The signature proves the parameter but not its method, so this host cannot call it (jira-signatures.txt). */
    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        throw new UnsupportedOperationException("Cache.get(key, supplier) is not supported by this host");
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public synchronized void put(K key, V value) {
        entries.put(Objects.requireNonNull(key, "key"), new Entry<>(Objects.requireNonNull(value, "value"), clock.millis()));
        Iterator<K> oldest = entries.keySet().iterator();
        while (entries.size() > max && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        V found = live(key);
        if (found == null) {
            put(key, value);
        }
        return found;
    }

    @Override
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    @Override
    public synchronized boolean remove(K key, V value) {
        boolean same = Objects.equals(live(key), value);
        if (same) {
            entries.remove(key);
        }
        return same;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    private synchronized V live(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        long now = clock.millis();
        if (afterWrite != null && now - entry.written >= afterWrite || afterAccess != null && now - entry.used >= afterAccess) {
            entries.remove(key);
            return null;
        }
        entry.used = now;
        return entry.value;
    }
}
