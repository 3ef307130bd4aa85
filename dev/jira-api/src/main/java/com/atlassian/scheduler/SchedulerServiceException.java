package com.atlassian.scheduler;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class SchedulerServiceException extends Exception {
    /** UNVERIFIED. */
    public SchedulerServiceException(String text) {
    }

    /** UNVERIFIED. */
    public SchedulerServiceException(String text, Throwable throwable) {
    }
}
