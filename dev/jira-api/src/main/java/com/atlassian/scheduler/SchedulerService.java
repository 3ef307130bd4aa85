package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Runs jobs when it is time.
 *
 * <p>Signature: doc:SCH + doc:BAM(AtlassianSchedulerServiceImpl 9.5.1); see signatures.txt.
 */
public interface SchedulerService {
    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;

    JobDetails getJobDetails(JobId jobId);

    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);

    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    void unscheduleJob(JobId jobId);
}
