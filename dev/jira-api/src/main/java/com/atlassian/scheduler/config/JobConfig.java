package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/**
 * Signature: doc:SCH; see signatures.txt.
 */
public final class JobConfig {
    private JobConfig() {
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException();
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException();
    }

    public Map<String,Serializable> getParameters() {
        throw new UnsupportedOperationException();
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException();
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException();
    }

    public JobConfig withParameters(Map<String,Serializable> map) {
        throw new UnsupportedOperationException();
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException();
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException();
    }
}
