package com.atlassian.cache;

import java.util.Collection;

/**
 * Values by key, kept for a while.
 *
 * <p>Signature: doc:CA; see signatures.txt.
 */
public interface Cache<K,V> {
    boolean containsKey(K key);

    V get(K key);

    V get(K key, Supplier<? extends V> supplier);

    Collection<K> getKeys();

    String getName();

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();
}
