package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * What a job is told when it runs.
 *
 * <p>Signature: doc:SCH; see signatures.txt.
 */
public interface JobRunnerRequest {
    JobConfig getJobConfig();

    JobId getJobId();

    Date getStartTime();

    boolean isCancellationRequested();
}
