package io.cairn.host.plugin.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches of this node only. Invalidation between several hosts on one database is not imitated: what a plugin caches for long must be read with that in mind.
 * A cache asked for again with a loader replaces the former one, so that a plugin that was updated never meets objects of its former classes.
 */
public final class HostCaches implements CacheManager {
    private final Map<String, HostCache<?, ?>> byName = new ConcurrentHashMap<>();
    private final Clock clock;

    public HostCaches(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name) {
        return (Cache<K, V>) byName.computeIfAbsent(name, key -> new HostCache<K, V>(key, null, new CacheSettingsBuilder().build(), clock));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        HostCache<K, V> made = new HostCache<>(name, loader, settings, clock);
        byName.put(name, made);
        return made;
    }

    /** Drops caches whose loader is of a class loader, when its plugin goes off. */
    public void forget(ClassLoader loader) {
        byName.values().removeIf(cache -> cache.isLoadedBy(loader));
    }
}
