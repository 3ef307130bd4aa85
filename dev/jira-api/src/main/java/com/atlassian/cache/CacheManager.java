package com.atlassian.cache;

/**
 * Makes caches and knows them all.
 *
 * <p>Signature: doc:CA; see signatures.txt.
 */
public interface CacheManager extends CacheFactory {
}
