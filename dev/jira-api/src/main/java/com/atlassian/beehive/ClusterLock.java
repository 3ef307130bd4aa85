package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one node of the cluster can hold.
 *
 * <p>Signature: doc:BH; see signatures.txt.
 */
public interface ClusterLock extends Lock {
    /** UNVERIFIED. */
    boolean isHeldByCurrentThread();
}
