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
import io.cairn.okr.jira.Surroundings;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every minute, on one node of the cluster, whether something changed that moves figures and that Jira tells nobody of: a status got another
 * category, a project was archived or restored, a custom field was removed, who saved a query may not log in any more. Then everything is
 * checked. Each node remembers what it saw last; two that saw the same change check twice, which does no harm.
 */
public final class Lookout implements JobRunner {
    /** Jira's scheduler knows no shorter span. */
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.cairn.okr.lookout");
    private static final JobId JOB = JobId.of("io.cairn.okr.lookout");
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

    private final SchedulerService scheduler;
    private final RecalculationQueue queue;
    private final Surroundings surroundings;
    private final Sources sources;
    private final Clock clock;
    private volatile String seen = "";

    public Lookout(SchedulerService scheduler, RecalculationQueue queue, Surroundings surroundings, Sources sources, Clock clock) {
        this.scheduler = scheduler;
        this.queue = queue;
        this.surroundings = surroundings;
        this.sources = sources;
        this.clock = clock;
    }

    /** One statement. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        String now = look();
        if (!now.equals(seen)) {
            seen = now;
            LOG.info("Statuses, archived projects, custom fields or people who saved queries changed: all figures are checked.");
            queue.everythingChanged();
        }
        return JobRunnerResponse.success();
    }

    /** To be called before everything is checked at the start, so that nothing changes unseen in between. */
    void start() {
        try {
            seen = look();
        } catch (RuntimeException failure) {
            LOG.warn("Statuses, projects and fields cannot be looked at now; all figures are checked once more in a minute.", failure);
        }
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(EVERY.toMillis(), Date.from(clock.instant().plus(EVERY)))));
        } catch (SchedulerServiceException refused) {
            LOG.warn("Jira did not take the look at statuses, projects and fields; OKR figures follow them at the next check of all"
                    + " figures. Disable and enable the app to try again.", refused);
        }
    }

    /** The job itself stays, or it would end on all nodes. */
    void stop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    private String look() {
        return surroundings.now(sources.queries(LocalDate.now(clock)).stream().flatMap(Lookout::runsAs).collect(Collectors.toSet()));
    }

    private static Stream<UserKey> runsAs(LinkedSource linked) {
        return linked.source().match(direct -> Stream.empty(), epic -> Stream.empty(), query -> Stream.of(query.runsAs()), field -> Stream.empty());
    }
}
