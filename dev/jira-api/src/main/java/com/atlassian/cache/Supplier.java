package com.atlassian.cache;

/**
 * Signature: doc:CA(Cache); see signatures.txt.
 */
public interface Supplier<V> {
}
