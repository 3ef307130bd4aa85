package io.cairn.host.plugin.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.SchedulerServiceException;
import java.time.ZonedDateTime;
import org.junit.Test;

public class CronScheduleTest {
    private static String next(String expression, String from) throws SchedulerServiceException {
        return String.valueOf(CronSchedule.parse(expression).next(ZonedDateTime.parse(from + "Z[UTC]")).toLocalDateTime());
    }

    @Test
    public void theNextRunIsAfterTheGivenMoment() throws Exception {
        assertThat(next("0 0 6 * * ?", "2026-11-23T05:59:59")).isEqualTo("2026-11-23T06:00");
        assertThat(next("0 0 6 * * ?", "2026-11-23T06:00:00")).isEqualTo("2026-11-24T06:00");
        assertThat(next("0 */15 * * * ?", "2026-11-23T10:16:30")).isEqualTo("2026-11-23T10:30");
        assertThat(next("0 0 9 ? * MON-FRI", "2026-11-27T09:00:00")).isEqualTo("2026-11-30T09:00");
        assertThat(next("30 0 0 1 JAN ?", "2026-11-23T00:00:00")).isEqualTo("2027-01-01T00:00:30");
        assertThat(next("0 0 0 29 2 ?", "2026-11-23T00:00:00")).isEqualTo("2028-02-29T00:00");
        assertThat(next("0 5,35 8-9 ? * 2", "2026-11-23T08:35:00")).isEqualTo("2026-11-23T09:05");
    }

    @Test
    public void anExpressionThatQuartzOrThisHostDoesNotKnowIsRefused() {
        for (String wrong : new String[] {"0 0 6 * *", "0 0 25 * * ?", "0 0 6 L * ?", "0 0 6 * * *", "x 0 6 * * ?", "0 0 6 * * ? 2030"}) {
            assertThatThrownBy(() -> CronSchedule.parse(wrong)).as(wrong).isInstanceOf(SchedulerServiceException.class);
        }
    }
}
