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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every minute, on one node of the cluster, whether something changed that moves figures and that Jira tells nobody of: a status got another
 * category, a project was archived or restored, a custom field was removed, who saved a query may not log in any more. Then everything is
 * checked; what is merely new moves none. Each node remembers what it saw last; two that saw the same change check twice, which does no harm.
 */
public final class Lookout implements JobRunner {
    /** Shorter intervals of a job that runs once per cluster are not proven of Jira's scheduler. */
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST_NAMED = 5;
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.cairn.okr.lookout");
    private static final JobId JOB = JobId.of("io.cairn.okr.lookout");
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

    private final SchedulerService scheduler;
    private final RecalculationQueue queue;
    private final Surroundings surroundings;
    private final Sources sources;
    private final Clock clock;
    private final Seen seen;

    public Lookout(SchedulerService scheduler, RecalculationQueue queue, Surroundings surroundings, Sources sources, Clock clock) {
        this.scheduler = scheduler;
        this.queue = queue;
        this.surroundings = surroundings;
        seen = new Seen(surroundings::hasIssues);
        this.sources = sources;
        this.clock = clock;
    }

    /** One statement. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (seen.begun()) {
            compare();
        } else {
            seen.keep(look());
            LOG.info("Statuses, projects and fields can be looked at again: all figures are checked.");
            queue.everythingChanged();
        }
        return JobRunnerResponse.success();
    }

    private void compare() {
        Set<String> moved = seen.moved(look());
        if (!moved.isEmpty()) {
            LOG.info("Not as at the last look: {}. All figures are checked.", moved.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (moved.size() > MOST_NAMED ? " and " + (moved.size() - MOST_NAMED) + " more" : ""));
            queue.everythingChanged();
        }
    }

    /** To be called before everything is checked at the start, so that nothing changes unseen in between. */
    void start() {
        try {
            seen.keep(look());
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

    private Map<Surroundings.Thing, String> look() {
        return surroundings.now(sources.queries(LocalDate.now(clock)).stream().flatMap(Lookout::runsAs).collect(Collectors.toSet()));
    }

    private static Stream<UserKey> runsAs(LinkedSource linked) {
        return linked.source().match(direct -> Stream.empty(), epic -> Stream.empty(), query -> Stream.of(query.runsAs()), field -> Stream.empty());
    }
}
