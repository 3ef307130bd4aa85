package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Cadence;
import io.cairn.okr.model.Cadence.Every;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.progress.Kept.How;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/** October 2026 begins on a Thursday; the 2nd is a Friday. */
public class RhythmTest {
    private static final List<LocalDate> FRIDAYS = List.of(day("2026-11-13"), day("2026-11-20"), day("2026-11-27"));

    private static Duty duty(String last, String today) {
        return Rhythm.duty(FRIDAYS, 2, Optional.ofNullable(last).map(LocalDate::parse), day("2026-11-01"), day(today));
    }

    @Test // K1, K2
    public void aCheckInIsOwedFromTheEndOfGraceToTheEndOfTheNext() {
        assertThat(duty("2026-11-18", "2026-11-20")).isEqualTo(new Duty(day("2026-11-27"), Duty.How.DONE));
        assertThat(duty("2026-11-18", "2026-11-22")).isEqualTo(new Duty(day("2026-11-27"), Duty.How.DONE));
        assertThat(duty("2026-11-18", "2026-11-23")).isEqualTo(new Duty(day("2026-11-27"), Duty.How.DUE));
        assertThat(duty("2026-11-22", "2026-11-23")).as("late, for the Friday before").isEqualTo(new Duty(day("2026-11-27"), Duty.How.DUE));
        assertThat(duty("2026-11-15", "2026-11-22")).isEqualTo(new Duty(day("2026-11-20"), Duty.How.DUE));
        assertThat(duty("2026-11-15", "2026-11-23")).isEqualTo(new Duty(day("2026-11-20"), Duty.How.OVERDUE));
        assertThat(duty(null, "2026-11-23")).isEqualTo(new Duty(day("2026-11-20"), Duty.How.OVERDUE));
        assertThat(duty(null, "2026-11-10")).isEqualTo(new Duty(day("2026-11-13"), Duty.How.DUE));
    }

    @Test // K1
    public void afterTheLastDueDayNothingIsOwedButWhatWasMissed() {
        assertThat(duty("2026-11-26", "2026-12-01")).isEqualTo(new Duty(day("2026-11-27"), Duty.How.DONE));
        assertThat(duty("2026-11-18", "2026-12-01")).isEqualTo(new Duty(day("2026-11-27"), Duty.How.OVERDUE));
    }

    @Test // K2
    public void whatWasMadeAfterADueDayIsNotOverdueForIt() {
        assertThat(Rhythm.duty(FRIDAYS, 2, Optional.empty(), day("2026-11-21"), day("2026-11-23"))).isEqualTo(new Duty(day("2026-11-27"), Duty.How.DUE));
    }

    @Test // K2
    public void graceNeverReachesTheNextDueDay() {
        assertThat(Rhythm.duty(FRIDAYS, 30, Optional.empty(), day("2026-11-01"), day("2026-11-19"))).isEqualTo(new Duty(day("2026-11-13"), Duty.How.DUE));
        assertThat(Rhythm.duty(FRIDAYS, 30, Optional.empty(), day("2026-11-01"), day("2026-11-20"))).isEqualTo(new Duty(day("2026-11-13"), Duty.How.OVERDUE));
    }

    private static final CyclePlan QUARTER = new CyclePlan("Q4", day("2026-10-01"), day("2026-12-31"));

    @Test // K1
    public void checkInsAreDueOnTheDayOfTheWeekWithinTheCycle() {
        assertThat(Rhythm.dues(Cadence.DEFAULT, QUARTER)).hasSize(13).startsWith(day("2026-10-02"), day("2026-10-09")).endsWith(day("2026-12-25"));
        assertThat(dues(Every.TWO_WEEKS, DayOfWeek.FRIDAY)).startsWith(day("2026-10-09"), day("2026-10-23")).endsWith(day("2026-12-18"));
        assertThat(dues(Every.MONTH, DayOfWeek.FRIDAY)).containsExactly(day("2026-10-30"), day("2026-11-27"), day("2026-12-25"));
        assertThat(dues(Every.WEEK, DayOfWeek.THURSDAY)).startsWith(day("2026-10-01")).endsWith(day("2026-12-31"));
    }

    @Test // K1
    public void aMonthThatBeginsAfterItsLastSuchDayHasNone() {
        CyclePlan late = new CyclePlan("Late", day("2026-10-31"), day("2026-11-30"));
        assertThat(Rhythm.dues(new Cadence(Every.MONTH, DayOfWeek.FRIDAY, 0), late)).containsExactly(day("2026-11-27"));
    }

    @Test // K2
    public void withinGraceIsLateAndAfterItMissed() {
        assertThat(how("2026-10-20", "2026-10-02", "2026-10-11", "2026-10-19"))
                .containsExactly(How.IN_TIME, How.LATE, How.MISSED, How.IN_TIME);
    }

    @Test // K2
    public void aLateOneNeverClearsAnEarlierMiss() {
        assertThat(how("2026-10-12", "2026-10-10")).containsExactly(How.MISSED, How.LATE, How.OPEN);
        assertThat(how("2026-10-12", "2026-10-10", "2026-10-11")).as("the second one is for the week that runs")
                .containsExactly(How.MISSED, How.LATE, How.IN_TIME);
    }

    @Test // K2
    public void whatIsNotDueYetIsOpenAndWithinGraceItWaits() {
        assertThat(how("2026-10-02")).containsExactly(How.OPEN);
        assertThat(how("2026-10-04")).containsExactly(How.WAITING);
        assertThat(how("2026-10-05")).containsExactly(How.MISSED, How.OPEN);
    }

    @Test // K3
    public void theRateIsWhatWasKeptByWhatWasDue() {
        List<Kept> kept = List.of(new Kept(day("2026-10-02"), How.IN_TIME), new Kept(day("2026-10-09"), How.LATE),
                new Kept(day("2026-10-16"), How.MISSED), new Kept(day("2026-10-23"), How.WAITING), new Kept(day("2026-10-30"), How.OPEN));
        assertThat(Rhythm.rate(kept)).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.5"));
        assertThat(Rhythm.rate(List.of(new Kept(day("2026-10-02"), How.OPEN)))).isEmpty();
    }

    @Test // T7
    public void aKeyResultIsStaleOnceACheckInIsOverdueBeyondGrace() {
        assertThat(stale("2026-10-04", null, "2026-10-01")).isFalse();
        assertThat(stale("2026-10-05", null, "2026-10-01")).isTrue();
        assertThat(stale("2026-10-05", null, "2026-10-03")).as("made after that Friday").isFalse();
        assertThat(stale("2026-10-12", "2026-10-02", "2026-10-01")).isTrue();
        assertThat(stale("2026-10-12", "2026-10-11", "2026-10-01")).isFalse();
        assertThat(stale("2026-10-11", "2026-10-02", "2026-10-01")).as("within grace").isFalse();
    }

    @Test // M4
    public void aPeriodHasTheLastValueEnteredInIt() {
        Map<LocalDate, BigDecimal> values = Map.of(day("2026-10-01"), BigDecimal.ONE, day("2026-10-02"), BigDecimal.valueOf(2),
                day("2026-10-12"), BigDecimal.valueOf(3));
        assertThat(Rhythm.periods(Rhythm.dues(Cadence.DEFAULT, QUARTER), values, day("2026-10-17"))).containsExactly(
                new Period(day("2026-10-02"), Optional.of(BigDecimal.valueOf(2))), new Period(day("2026-10-09"), Optional.empty()),
                new Period(day("2026-10-16"), Optional.of(BigDecimal.valueOf(3))));
    }

    private static boolean stale(String today, String last, String since) {
        return Rhythm.stale(Rhythm.dues(Cadence.DEFAULT, QUARTER), 2, Optional.ofNullable(last).map(RhythmTest::day), day(since), day(today));
    }

    /** Of the Fridays until a week after today. */
    private static List<How> how(String today, String... checkIns) {
        List<LocalDate> dues = Rhythm.dues(Cadence.DEFAULT, QUARTER).stream().filter(due -> due.isBefore(day(today).plusDays(5))).toList();
        return Rhythm.kept(dues, 2, Stream.of(checkIns).map(RhythmTest::day).toList(), day(today)).stream().map(Kept::how).toList();
    }

    private static List<LocalDate> dues(Every every, DayOfWeek day) {
        return Rhythm.dues(new Cadence(every, day, 2), QUARTER);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
