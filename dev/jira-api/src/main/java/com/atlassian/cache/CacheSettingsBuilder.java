package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Says how a cache behaves.
 *
 * <p>Signature: doc:CA; see signatures.txt.
 */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;

    public CacheSettingsBuilder() {
    }

    public CacheSettings build() {
        return new Given(expireAfterAccess, expireAfterWrite, flushable, local, maxEntries, replicateAsynchronously,
                replicateViaCopy);
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        this.expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        this.expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        this.flushable = true;
        return this;
    }

    public CacheSettingsBuilder local() {
        this.local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        this.local = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int max) {
        this.maxEntries = max;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        this.replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        this.replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        this.replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        this.replicateViaCopy = false;
        return this;
    }

    private record Given(Long getExpireAfterAccess, Long getExpireAfterWrite, Boolean getFlushable, Boolean getLocal,
            Integer getMaxEntries, Boolean getReplicateAsynchronously, Boolean getReplicateViaCopy)
            implements CacheSettings {
    }
}
