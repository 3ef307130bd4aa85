package com.atlassian.scheduler;

/**
 * Runs jobs.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/atlassian-scheduler/2.0.0/apidocs/com/atlassian/scheduler/JobRunner.html +
 * call:MR(impl); see signatures.txt.
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest jobRunnerRequest);
}
