package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class SchedulerServiceException extends Exception {
    /** UNVERIFIED. */
    public SchedulerServiceException(String message) {
        super(message);
    }

    /** UNVERIFIED. */
    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
