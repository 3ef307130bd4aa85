package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job first runs, and how often.
 *
 * <p>Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    /** UNVERIFIED. Null is now. */
    public Date getFirstRunTime() {
        return firstRunTime;
    }

    /** UNVERIFIED. 0 is once only. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
