package com.atlassian.cache;

/**
 * Makes caches.
 *
 * <p>Signature: doc:CA(CacheManager); see signatures.txt.
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> cacheLoader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> cacheLoader, CacheSettings cacheSettings);
}
