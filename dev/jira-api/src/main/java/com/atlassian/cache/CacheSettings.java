package com.atlassian.cache;

/**
 * How a cache behaves; null where nothing was said.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/atlassian-cache/2.5.5/apidocs/com/atlassian/cache/CacheSettings.html; see
 * signatures.txt.
 */
public interface CacheSettings {
    /** Milliseconds an entry is kept after it was last read, or null. */
    Long getExpireAfterAccess();

    /** Milliseconds an entry is kept after it was made, or null. */
    Long getExpireAfterWrite();

    Boolean getFlushable();

    /** Whether each node has its own, or null. */
    Boolean getLocal();

    Integer getMaxEntries();

    Boolean getReplicateAsynchronously();

    /** UNVERIFIED. True: values travel; false: other nodes forget theirs. */
    Boolean getReplicateViaCopy();
}
