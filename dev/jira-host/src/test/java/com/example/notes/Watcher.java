package com.example.notes;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;

/** Notes every text event and, by a job, that time goes by; begins and ends with the plugin. */
public class Watcher implements LifecycleAware, JobRunner {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("com.example.notes.watcher");

    private final EventPublisher events;
    private final SchedulerService scheduler;
    private final Notes notes;

    public Watcher(EventPublisher events, SchedulerService scheduler, Notes notes) {
        this.events = events;
        this.scheduler = scheduler;
        this.notes = notes;
    }

    @Override
    public void onStart() {
        events.register(this);
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(JobId.of("com.example.notes.job"), JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(60_000, null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onStop() {
        events.unregister(this);
        scheduler.unregisterJobRunner(RUNNER);
    }

    @EventListener
    public void onText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        notes.add("heard " + text);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        notes.add("job ran");
        return JobRunnerResponse.success();
    }
}
