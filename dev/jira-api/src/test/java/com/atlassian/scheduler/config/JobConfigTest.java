package com.atlassian.scheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Map;
import org.junit.Test;

public class JobConfigTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    @Test
    public void eachChangeMakesAnotherConfiguration() {
        JobConfig plain = JobConfig.forJobRunnerKey(RUNNER);
        JobConfig local = plain.withRunMode(RunMode.RUN_LOCALLY).withParameters(Map.of("a", 1));

        assertThat(plain.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(plain.getParameters()).isEmpty();
        assertThat(local.getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        assertThat(local.getParameters()).containsEntry("a", 1);
    }

    @Test
    public void aScheduleIsEitherAnIntervalOrACronExpression() {
        Schedule interval = Schedule.forInterval(1000, new Date(5));
        Schedule cron = Schedule.forCronExpression("0 0 3 * * ?");

        assertThat(interval.getIntervalScheduleInfo().getIntervalInMillis()).isEqualTo(1000);
        assertThat(interval.getIntervalScheduleInfo().getFirstRunTime()).isEqualTo(new Date(5));
        assertThat(cron.getCronScheduleInfo().getCronExpression()).isEqualTo("0 0 3 * * ?");
        assertThatThrownBy(interval::getCronScheduleInfo).isInstanceOf(IllegalStateException.class);
    }
}
