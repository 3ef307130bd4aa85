package com.atlassian.cache;

/**
 * Makes the value of a key that a cache does not hold.
 *
 * <p>Signature: call:SL(impl); see signatures.txt.
 */
public interface CacheLoader<K,V> {
    V load(K key);
}
