package com.atlassian.scheduler;

/**
 * Signature: doc:SCH(package-summary); see signatures.txt.
 */
public class JobRunnerResponse {
    protected JobRunnerResponse() {
    }

    public static JobRunnerResponse aborted(String text) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse failed(String text) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse failed(Throwable throwable) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse success(String text) {
        throw new UnsupportedOperationException();
    }
}
