package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Signature: doc:CA; see signatures.txt.
 */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {
    }

    public CacheSettings build() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder expireAfterAccess(long value, TimeUnit timeUnit) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder expireAfterWrite(long value, TimeUnit timeUnit) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder flushable() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder local() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder maxEntries(int number) {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder remote() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder replicateSynchronously() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder replicateViaCopy() {
        throw new UnsupportedOperationException();
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        throw new UnsupportedOperationException();
    }
}
