package com.atlassian.beehive;

/**
 * Hands out locks by name.
 *
 * <p>Signature: doc:BH; see signatures.txt.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
