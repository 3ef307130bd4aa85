package io.cairn.okr.rollup;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.cairn.okr.store.Requests;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour, on one node of the cluster: calls for a check of the figures and forgets requests that nobody will repeat any more. */
public final class ReconciliationJob implements JobRunner {
    private static final Duration EVERY = Duration.ofHours(1);
    /** So long a creation sent again with the same key gets the first answer. */
    private static final Duration REPEATABLE = Duration.ofDays(7);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.cairn.okr.reconciliation");
    private static final JobId JOB = JobId.of("io.cairn.okr.reconciliation");
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);

    private final SchedulerService scheduler;
    private final RecalculationQueue queue;
    private final Requests requests;
    private final Clock clock;

    public ReconciliationJob(SchedulerService scheduler, RecalculationQueue queue, Requests requests, Clock clock) {
        this.scheduler = scheduler;
        this.queue = queue;
        this.requests = requests;
        this.clock = clock;
    }

    /** Only calls the worker: the scheduler's threads are few. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        requests.removeOlderThan(clock.instant().minus(REPEATABLE));
        queue.check(Reconciliation.Call.DUE);
        return JobRunnerResponse.success();
    }

    void start() {
        scheduler.registerJobRunner(RUNNER, this);
        Date first = Date.from(clock.instant().plus(EVERY)); // at the start the worker checks everything anyway
        try {
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(EVERY.toMillis(), first)));
        } catch (SchedulerServiceException refused) {
            LOG.warn("Jira did not take the hourly check of OKR figures; they still follow their issues. Disable and enable the"
                    + " app to try again.", refused);
        }
    }

    /** The job itself stays, or it would end on all nodes. */
    void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
