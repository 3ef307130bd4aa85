package com.atlassian.scheduler.status;

/**
 * How a job ended.
 *
 * <p>Signature: doc:SCH(status/package-summary), the constants are UNVERIFIED; see signatures.txt.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
