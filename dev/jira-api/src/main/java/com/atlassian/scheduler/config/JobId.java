package com.atlassian.scheduler.config;

/**
 * Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public class JobId {
    protected JobId() {
    }

    public static JobId of(String text) {
        throw new UnsupportedOperationException();
    }
}
