package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PaceTest {
    private static final CyclePlan QUARTER =
            new CyclePlan("Q4", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));

    @Test // T1
    public void nothingIsExpectedOnTheFirstDayAndAllOnTheLast() {
        assertThat(expected("2026-10-01")).isEqualByComparingTo("0");
        assertThat(expected("2026-12-31")).isEqualByComparingTo("1");
    }

    @Test // T1
    public void betweenThemItGrowsByTheDay() {
        assertThat(Fractions.four(expected("2026-11-15"))).isEqualByComparingTo("0.4945"); // 45 of 91 days
    }

    @Test // T1
    public void beforeAndAfterTheCycleItIsClamped() {
        assertThat(expected("2026-09-01")).isEqualByComparingTo("0");
        assertThat(expected("2027-03-01")).isEqualByComparingTo("1");
    }

    @Test // T3
    public void theGapDecidesAndBoundsBelongToTheBetterSide() {
        assertThat(status("0.40", "0.50")).isEqualTo(Status.ON_TRACK);
        assertThat(status("0.3999", "0.50")).isEqualTo(Status.AT_RISK);
        assertThat(status("0.25", "0.50")).isEqualTo(Status.AT_RISK);
        assertThat(status("0.2499", "0.50")).isEqualTo(Status.OFF_TRACK);
    }

    @Test // T3
    public void whoIsAheadIsOnTrack() {
        assertThat(status("1", "0.2")).isEqualTo(Status.ON_TRACK);
    }

    @Test // T4
    public void littleExpectedIsTooEarlyToTell() {
        assertThat(status("0", "0.0999")).isEqualTo(Status.TOO_EARLY);
        assertThat(status("0", "0.10")).isEqualTo(Status.ON_TRACK);
    }

    @Test // R3
    public void nothingToCountHasNoStatus() {
        assertThat(Pace.status(Optional.empty(), BigDecimal.ONE, Thresholds.DEFAULT)).isEqualTo(Status.NONE);
    }

    @Test // T8
    public void anObjectiveIsAsWeakAsItsWeakestKeyResult() {
        assertThat(Pace.weakest(List.of(Status.ON_TRACK, Status.AT_RISK, Status.ON_TRACK))).isEqualTo(Status.AT_RISK);
        assertThat(Pace.weakest(List.of(Status.OFF_TRACK, Status.NONE, Status.TOO_EARLY))).isEqualTo(Status.OFF_TRACK);
    }

    @Test // T8
    public void whatSaysNothingWeakensNothing() {
        assertThat(Pace.weakest(List.of(Status.NONE, Status.ON_TRACK))).isEqualTo(Status.ON_TRACK);
        assertThat(Pace.weakest(List.of())).isEqualTo(Status.NONE);
    }

    private static BigDecimal expected(String day) {
        return Pace.expected(QUARTER, LocalDate.parse(day));
    }

    private static Status status(String counted, String expected) {
        return Pace.status(Optional.of(new BigDecimal(counted)), new BigDecimal(expected), Thresholds.DEFAULT);
    }
}
