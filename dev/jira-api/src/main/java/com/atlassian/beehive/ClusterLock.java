package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * Signature: doc:BH; see signatures.txt.
 */
public interface ClusterLock extends Lock {
    /** UNVERIFIED. */
    boolean isHeldByCurrentThread();
}
