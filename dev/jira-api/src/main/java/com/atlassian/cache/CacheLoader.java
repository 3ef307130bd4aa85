package com.atlassian.cache;

/**
 * Signature: call:SL(impl); see signatures.txt.
 */
public interface CacheLoader<K,V> {
    V load(K key);
}
