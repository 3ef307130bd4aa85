package io.cairn.host.plugin.scheduler;

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
import com.atlassian.scheduler.status.JobDetails;
import io.cairn.host.plugin.cluster.HostThreads;
import io.cairn.host.plugin.database.HostTables;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs on a pool of four threads, by the host's clock, which tests can set. A job whose runner was unregistered stays scheduled and does not run
 * (jira-platform.md C.16). Clustered jobs run on one of the hosts that share a database. Unlike in Jira they are known only while some host has scheduled them
 * since its start, which plugins do in {@code onStart} anyway.
 */
public final class HostScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    private static final int THREADS = 4;
    private static final long LOOK_MILLIS = 250;

    private final Clock clock;
    private final JobTimes times;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(HostThreads.named("host-scheduler"));
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, HostThreads.named("host-job"));

    public HostScheduler(HostTables tables, Clock clock) {
        this.clock = clock;
        this.times = new JobTimes(tables);
    }

    /** Begins to run jobs; before that they are only noted. */
    public void start() {
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    /** Runners registered now. */
    public Map<JobRunnerKey, JobRunner> runners() {
        return Map.copyOf(runners);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        ScheduledJob job = new ScheduledJob(id, config, ScheduledJob.first(config.getSchedule(), now()));
        if (job.isClustered()) {
            times.set(id.toString(), job.next());
        }
        jobs.put(id, job);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        ScheduledJob job = jobs.remove(id);
        if (job != null && job.isClustered()) {
            times.remove(id.toString());
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        Instant next = ScheduledJob.first(schedule, now());
        return next == null ? null : Date.from(next);
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        ScheduledJob job = jobs.get(id);
        return job == null ? null : details(job);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs.values().stream().filter(job -> job.config().getJobRunnerKey().equals(key)).map(this::details).toList();
    }

    private JobDetails details(ScheduledJob job) {
        Instant next = next(job);
        return new Details(job, next == null ? null : Date.from(next), runners.containsKey(job.config().getJobRunnerKey()));
    }

    private Instant now() {
        // The database keeps milliseconds; a finer time could never be claimed.
        return Instant.ofEpochMilli(clock.millis());
    }

    private Instant next(ScheduledJob job) {
        return job.isClustered() ? times.get(job.id().toString()).orElse(null) : job.next();
    }

    private void look() {
        for (ScheduledJob job : jobs.values()) {
            try {
                JobRunner runner = runners.get(job.config().getJobRunnerKey());
                if (runner != null && !running.contains(job.id())) {
                    runIfDue(job, runner);
                }
            } catch (SchedulerServiceException | RuntimeException e) {
                LOG.error("job {} cannot be scheduled", job.id(), e);
            }
        }
    }

    private void runIfDue(ScheduledJob job, JobRunner runner) throws SchedulerServiceException {
        Instant now = now();
        Instant due = next(job);
        if (due == null || due.isAfter(now)) {
            return;
        }
        Instant following = job.following(now);
        if (job.isClustered() && !times.claim(job.id().toString(), due, following)) {
            return;
        }
        jobs.replace(job.id(), job, job.at(following));
        running.add(job.id());
        workers.execute(() -> run(job, runner, now));
    }

    private void run(ScheduledJob job, JobRunner runner, Instant start) {
        try {
            JobRunnerResponse response = runner.runJob(new Request(job, Date.from(start)));
            if (response == null) {
                LOG.warn("job {} returned null", job.id());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("job {} failed", job.id(), e);
        } finally {
            running.remove(job.id());
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        workers.shutdownNow();
    }

    private record Request(ScheduledJob job, Date getStartTime) implements JobRunnerRequest {
        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private record Details(ScheduledJob job, Date getNextRunTime, boolean isRunnable) implements JobDetails {
        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return job.config().getJobRunnerKey();
        }

        @Override
        public Map<String, Serializable> getParameters() {
            return job.config().getParameters();
        }

        @Override
        public RunMode getRunMode() {
            return job.config().getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return job.config().getSchedule();
        }
    }
}
