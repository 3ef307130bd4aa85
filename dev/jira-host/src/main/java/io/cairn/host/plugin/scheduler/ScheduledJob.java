package io.cairn.host.plugin.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * A job and when it runs next.
 *
 * @param next null if it never runs again
 */
record ScheduledJob(JobId id, JobConfig config, Instant next) {
    boolean isClustered() {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
    }

    ScheduledJob at(Instant later) {
        return new ScheduledJob(id, config, later);
    }

    /** The first run of a schedule; null for none. @throws SchedulerServiceException on an expression that cannot be read */
    static Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return nextCron(schedule.getCronScheduleInfo(), now);
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? now : first.toInstant();
    }

    /** The run after the one that is due; null if that was the last. Runs that were missed are not made up for. */
    Instant following(Instant now) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return nextCron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() <= 0 ? null : now.plusMillis(interval.getIntervalInMillis());
    }

    private static Instant nextCron(CronScheduleInfo cron, Instant now) throws SchedulerServiceException {
        ZoneId zone = cron.getTimeZone() == null ? ZoneId.systemDefault() : cron.getTimeZone().toZoneId();
        ZonedDateTime next = CronSchedule.parse(cron.getCronExpression()).next(now.atZone(zone));
        return next == null ? null : next.toInstant();
    }
}
