package io.cairn.host.plugin.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.plugin.database.HostTables;
import io.cairn.host.plugin.database.TestTables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

public class HostSchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final HostClock clock = HostClock.at(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private final HostTables tables = new HostTables(TestTables.memory());
    private final HostScheduler first = new HostScheduler(tables, clock);
    private final HostScheduler second = new HostScheduler(tables, clock);
    private final AtomicInteger runs = new AtomicInteger();

    @After
    public void stop() {
        first.close();
        second.close();
    }

    private JobConfig every(Duration interval, RunMode mode) {
        Date start = Date.from(clock.instant().plus(interval));
        return JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(Schedule.forInterval(interval.toMillis(), start));
    }

    private void begin(HostScheduler scheduler, RunMode mode) throws Exception {
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JOB, every(Duration.ofMinutes(10), mode));
        scheduler.start();
    }

    private void eventually(int expected) throws InterruptedException {
        for (int i = 0; i < 100 && runs.get() < expected; i++) {
            Thread.sleep(50);
        }
        Thread.sleep(600);
        assertThat(runs).hasValue(expected);
    }

    @Test // jira-platform.md F.1
    public void aClusteredJobRunsOnOneOfTheHosts() throws Exception {
        begin(first, RunMode.RUN_ONCE_PER_CLUSTER);
        begin(second, RunMode.RUN_ONCE_PER_CLUSTER);
        clock.advance(Duration.ofMinutes(11));
        eventually(1);
        clock.advance(Duration.ofMinutes(11));
        eventually(2);
    }

    @Test
    public void aLocalJobRunsOnEachHost() throws Exception {
        begin(first, RunMode.RUN_LOCALLY);
        begin(second, RunMode.RUN_LOCALLY);
        clock.advance(Duration.ofMinutes(11));
        eventually(2);
    }

    @Test // jira-platform.md C.16
    public void aJobWithoutRunnerStaysButDoesNotRun() throws Exception {
        begin(first, RunMode.RUN_ONCE_PER_CLUSTER);
        first.unregisterJobRunner(RUNNER);
        clock.advance(Duration.ofMinutes(11));
        eventually(0);

        assertThat(first.getJobDetails(JOB).isRunnable()).isFalse();
        assertThat(first.getJobsByJobRunnerKey(RUNNER)).hasSize(1);
    }

    @Test
    public void aJobThatIsUnscheduledIsGone() throws Exception {
        begin(first, RunMode.RUN_ONCE_PER_CLUSTER);
        first.unscheduleJob(JOB);
        clock.advance(Duration.ofMinutes(11));
        eventually(0);

        assertThat(first.getJobDetails(JOB)).isNull();
    }

    @Test
    public void aJobForOnceRunsOnce() throws Exception {
        begin(first, RunMode.RUN_LOCALLY);
        first.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_LOCALLY).withSchedule(Schedule.runOnce(null)));
        eventually(1);
        clock.advance(Duration.ofDays(1));
        eventually(1);
    }
}
