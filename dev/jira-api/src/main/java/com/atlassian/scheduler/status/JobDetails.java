package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/**
 * A job that is scheduled.
 *
 * <p>Signature: doc:SCH; see signatures.txt.
 */
public interface JobDetails {
    JobId getJobId();

    JobRunnerKey getJobRunnerKey();

    Date getNextRunTime();

    Map<String, Serializable> getParameters();

    RunMode getRunMode();

    Schedule getSchedule();

    boolean isRunnable();
}
