package com.atlassian.beehive;

/**
 * Signature: doc:BH; see signatures.txt.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String text);
}
