package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * <p>Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public enum RunMode {
    RUN_LOCALLY,
    RUN_ONCE_PER_CLUSTER
}
