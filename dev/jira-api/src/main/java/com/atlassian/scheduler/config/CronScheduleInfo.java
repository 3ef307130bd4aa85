package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * A cron expression and where its hours count.
 *
 * <p>Signature: doc:SCH; see signatures.txt.
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    /** Null is Jira's. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
