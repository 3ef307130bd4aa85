package io.cairn.okr.progress;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/** What is expected on each day (T1, T2). */
final class Course {
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;

    private final TreeMap<LocalDate, BigDecimal> points = new TreeMap<>();
    private final boolean workingDaysOnly;

    /** The ends of the cycle, unless the curve has points there; points outside the cycle move the ends. */
    Course(CyclePlan cycle, PlannedCurve curve, boolean workingDaysOnly) {
        this.workingDaysOnly = workingDaysOnly;
        for (PlannedPoint point : curve.points()) {
            points.put(point.day(), point.fraction());
        }
        if (points.isEmpty() || points.firstKey().isAfter(cycle.start())) {
            points.put(cycle.start(), BigDecimal.ZERO);
        }
        if (points.lastKey().isBefore(cycle.end())) {
            points.put(cycle.end(), BigDecimal.ONE);
        }
    }

    /** On the straight line between the points around the day. */
    BigDecimal at(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> before = points.floorEntry(day);
        Map.Entry<LocalDate, BigDecimal> after = points.higherEntry(day);
        if (before == null) {
            return points.firstEntry().getValue();
        }
        if (after == null) {
            return before.getValue();
        }
        BigDecimal way = days(before.getKey(), after.getKey());
        BigDecimal part = way.signum() == 0 ? BigDecimal.ZERO : Fractions.of(days(before.getKey(), day), way);
        return before.getValue().add(part.multiply(after.getValue().subtract(before.getValue())));
    }

    private BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(workingDaysOnly ? workingDays(from, to) : ChronoUnit.DAYS.between(from, to));
    }

    /** Days after {@code from} up to {@code to} that are neither Saturday nor Sunday. */
    private static long workingDays(LocalDate from, LocalDate to) {
        return workingDaysUntil(to) - workingDaysUntil(from);
    }

    /** Counted from Monday, the 5th of January 1970. */
    private static long workingDaysUntil(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(LocalDate.EPOCH.plusDays(4), monday), DAYS_OF_WEEK);
        return weeks * WORKING_DAYS_OF_WEEK + Math.min(WORKING_DAYS_OF_WEEK, ChronoUnit.DAYS.between(monday, day) + 1);
    }
}
