package com.atlassian.cache;

/**
 * Signature: doc:CA; see signatures.txt.
 */
public interface CacheManager extends CacheFactory {
}
