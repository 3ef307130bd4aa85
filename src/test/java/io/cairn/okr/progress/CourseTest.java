package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What is expected when, and what a figure is against it. Ten days: Thursday the 1st to Sunday the 11th of October 2026. */
public class CourseTest {
    private static final CyclePlan DAYS = new CyclePlan("Ten days", day(1), day(11));
    private static final Measure.Linear LINE = new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, "");

    @Test // T1
    public void workingDaysOnlyRestOnSaturdaysAndSundays() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(day -> expected(PlannedCurve.STRAIGHT, true, day))).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(fraction(0), fraction(1), fraction(1), fraction(1), fraction(2), fraction(3), fraction(4), fraction(5), fraction(6),
                        fraction(6), fraction(6));
    }

    @Test // T1
    public void acrossYearsWorkingDaysAreCountedAsOnACalendar() {
        CyclePlan years = new CyclePlan("Years", LocalDate.of(2019, 6, 1), LocalDate.of(2027, 3, 2));
        for (LocalDate day = years.start(); !day.isAfter(years.end()); day = day.plusDays(37)) {
            BigDecimal wanted = Fractions.of(BigDecimal.valueOf(working(years.start(), day)), BigDecimal.valueOf(working(years.start(), years.end())));
            assertThat(Pace.expected(years, PlannedCurve.STRAIGHT, true, day)).isEqualByComparingTo(wanted);
        }
    }

    @Test // T2
    public void aPlannedCurveIsLinearBetweenItsPoints() {
        PlannedCurve curve = curve(new PlannedPoint(day(3), new BigDecimal("0.5")), new PlannedPoint(day(7), new BigDecimal("0.6")));
        assertThat(IntStream.of(1, 2, 3, 5, 7, 9, 11).mapToObj(day -> expected(curve, false, day).stripTrailingZeros().toPlainString()))
                .containsExactly("0", "0.25", "0.5", "0.55", "0.6", "0.8", "1");
    }

    @Test // T2
    public void pointsOnTheEndsSayWhatIsExpectedThere() {
        PlannedCurve curve = curve(new PlannedPoint(day(1), new BigDecimal("0.2")), new PlannedPoint(day(11), new BigDecimal("0.8")));
        assertThat(expected(curve, false, 1)).isEqualByComparingTo("0.2");
        assertThat(expected(curve, false, 6)).isEqualByComparingTo("0.5");
        assertThat(Pace.expected(DAYS, curve, false, day(20))).isEqualByComparingTo("0.8");
        assertThat(Pace.expected(DAYS, curve, false, LocalDate.of(2026, 9, 1))).isEqualByComparingTo("0.2");
    }

    @Test // T2
    public void aCurveHasTwelvePointsAtMostInOrder() {
        List<PlannedPoint> points = IntStream.rangeClosed(1, 13).mapToObj(day -> new PlannedPoint(day(day), BigDecimal.ONE)).toList();
        assertThatThrownBy(() -> new PlannedCurve(points)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> curve(points.get(1), points.get(1))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new PlannedPoint(day(1), new BigDecimal("1.1"))).isInstanceOf(ValidationException.class);
    }

    @Test // T3
    public void ratiosAreAgainstWhatIsExpectedWithBoundsIncluded() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(Stream.of("0.35", "0.3499", "0.2", "0.1999").map(counted -> Pace.status(Optional.of(new BigDecimal(counted)), half, Thresholds.RATIO)))
                .containsExactly(Status.ON_TRACK, Status.AT_RISK, Status.AT_RISK, Status.OFF_TRACK);
        assertThatThrownBy(() -> new Thresholds(Thresholds.Mode.RATIO, BigDecimal.ONE, new BigDecimal("-0.1"), BigDecimal.ZERO))
                .isInstanceOf(ValidationException.class);
    }

    @Test // T5
    public void whatIsMaintainedIgnoresTime() {
        Measure.Maintain kept = new Measure.Maintain(new Band(Optional.empty(), Optional.of(BigDecimal.TEN), true), Measure.Maintain.Mode.LATEST, Optional.empty(), "");
        for (BigDecimal expected : List.of(BigDecimal.ZERO, BigDecimal.ONE)) {
            assertThat(status(kept, "1", "10", expected)).isEqualTo(Status.ON_TRACK);
            assertThat(status(kept, "0", "10.1", expected)).isEqualTo(Status.OFF_TRACK);
            assertThat(Pace.ofKeyResult(kept, Optional.of(BigDecimal.ZERO), Optional.empty(), expected, Thresholds.DEFAULT)).isEqualTo(Status.NONE);
        }
    }

    @Test // T6
    public void atItsTargetItIsAchievedAndNoLongerOnceItFalls() {
        assertThat(status(LINE, "1", "10", new BigDecimal("0.01"))).isEqualTo(Status.ACHIEVED);
        assertThat(status(LINE, "1.4", "14", BigDecimal.ONE)).isEqualTo(Status.ACHIEVED);
        assertThat(status(LINE, "0.9999", "9.999", BigDecimal.ONE)).isEqualTo(Status.ON_TRACK);
    }

    @Test // T8
    public void achievedIsTheStrongestAndStaleWeakerThanAtRisk() {
        assertThat(Pace.weakest(List.of(Status.ACHIEVED, Status.TOO_EARLY))).isEqualTo(Status.TOO_EARLY);
        assertThat(Pace.weakest(List.of(Status.AT_RISK, Status.STALE, Status.ON_TRACK))).isEqualTo(Status.STALE);
        assertThat(Pace.weakest(List.of(Status.NONE, Status.ACHIEVED))).isEqualTo(Status.ACHIEVED);
    }

    @Test // T7
    public void staleComesBeforeThePersonsWordAndThatBeforeTheData() {
        assertThat(new Verdict(Optional.empty(), true, Optional.of(Status.ON_TRACK), Status.ON_TRACK).shown()).isEqualTo(Status.STALE);
        Verdict said = new Verdict(Optional.empty(), false, Optional.of(Status.AT_RISK), Status.ON_TRACK);
        assertThat(said.shown()).isEqualTo(Status.AT_RISK);
        assertThat(said.contradicted()).isTrue();
        Verdict silent = new Verdict(Optional.empty(), false, Optional.empty(), Status.ON_TRACK);
        assertThat(silent.shown()).isEqualTo(Status.ON_TRACK);
        assertThat(silent.contradicted()).isFalse();
    }

    private static Status status(Measure measure, String raw, String current, BigDecimal expected) {
        return Pace.ofKeyResult(measure, Optional.of(new BigDecimal(raw)), Optional.of(new BigDecimal(current)), expected, Thresholds.DEFAULT);
    }

    private static BigDecimal expected(PlannedCurve curve, boolean workingDaysOnly, int day) {
        return Pace.expected(DAYS, curve, workingDaysOnly, day(day));
    }

    /** Of the six working days after the first. Only the last day, a Sunday, is at the end. */
    private static BigDecimal fraction(int workingDays) {
        return Fractions.of(BigDecimal.valueOf(workingDays), BigDecimal.valueOf(6));
    }

    private static long working(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() <= 5).count();
    }

    private static PlannedCurve curve(PlannedPoint... points) {
        return new PlannedCurve(List.of(points));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
