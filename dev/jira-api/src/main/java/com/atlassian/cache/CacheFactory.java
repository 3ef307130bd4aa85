package com.atlassian.cache;

/**
 * Signature: doc:CA(CacheManager); see signatures.txt.
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String text);

    <K, V> Cache<K, V> getCache(String text, CacheLoader<K, V> cacheLoader);

    <K, V> Cache<K, V> getCache(String text, CacheLoader<K, V> cacheLoader, CacheSettings cacheSettings);
}
