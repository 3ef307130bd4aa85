package com.atlassian.scheduler.config;

/**
 * Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public class JobRunnerKey {
    protected JobRunnerKey() {
    }

    public static JobRunnerKey of(String text) {
        throw new UnsupportedOperationException();
    }
}
