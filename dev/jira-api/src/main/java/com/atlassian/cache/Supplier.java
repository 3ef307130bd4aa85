package com.atlassian.cache;

/**
 * Makes a value.
 *
 * <p>Signature: doc:CA(Cache); see signatures.txt.
 */
public interface Supplier<V> {
}
