package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * When a job runs: by a cron expression, or every so many milliseconds.
 *
 * <p>Signature: doc:SCH; see signatures.txt.
 */
public final class Schedule {
    private final Type type;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.interval = interval;
        this.cron = cron;
    }

    /** Once, at that time; null is now. */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Every so many milliseconds (0: never again) from that time on; null is now. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /** Seven fields as Quartz reads them, in the time zone of Jira. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** Seven fields as Quartz reads them; a null time zone is Jira's. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(Type.CRON_EXPRESSION, null, new CronScheduleInfo(cronExpression, timeZone));
    }

    public Type getType() {
        return type;
    }

    /** The interval. @throws IllegalStateException if this is a cron expression */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return required(interval);
    }

    /** The cron expression. @throws IllegalStateException if this is an interval */
    public CronScheduleInfo getCronScheduleInfo() {
        return required(cron);
    }

    private <T> T required(T info) {
        if (info == null) {
            throw new IllegalStateException("This schedule is of type " + type);
        }
        return info;
    }

    /** How it is described. Signature: doc:SCH(config/Schedule.Type); see signatures.txt. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
