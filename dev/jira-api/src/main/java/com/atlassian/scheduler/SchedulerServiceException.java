package com.atlassian.scheduler;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class SchedulerServiceException extends Exception {
    /** UNVERIFIED. */
    public SchedulerServiceException(String text) {
        super(text);
    }

    /** UNVERIFIED. */
    public SchedulerServiceException(String text, Throwable cause) {
        super(text, cause);
    }
}
