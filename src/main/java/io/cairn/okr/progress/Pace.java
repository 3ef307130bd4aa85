package io.cairn.okr.progress;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where a figure stands against time (T1–T6, T8). */
public final class Pace {
    private Pace() {
    }

    /** By the calendar alone, all days counted (T1). @see #expected(CyclePlan, PlannedCurve, boolean, LocalDate) */
    public static BigDecimal expected(CyclePlan cycle, LocalDate today) {
        return expected(cycle, PlannedCurve.STRAIGHT, false, today);
    }

    /**
     * Days since the start ÷ days from start to end (T1), or where the planned curve is on that day (T2).
     *
     * @param workingDaysOnly whether Saturdays and Sundays move nothing
     * @param today           the day in the time zone of the instance
     * @return of a straight line 0 on the first day and before, 1 on the last day and after
     */
    public static BigDecimal expected(CyclePlan cycle, PlannedCurve curve, boolean workingDaysOnly, LocalDate today) {
        return new Course(cycle, curve, workingDaysOnly).at(today);
    }

    /**
     * The status that the data give: the gap {@code counted − expected} or the ratio {@code counted ÷ expected} against the
     * thresholds, bounds included (T3); too early while little is expected (T4).
     *
     * @param counted the figure as it counts (N3); empty gives {@link Status#NONE} (R3)
     */
    public static Status status(Optional<BigDecimal> counted, BigDecimal expected, Thresholds thresholds) {
        if (counted.isEmpty()) {
            return Status.NONE;
        }
        if (expected.compareTo(thresholds.tooEarly()) < 0) {
            return Status.TOO_EARLY; // T4
        }
        return switch (thresholds.mode()) {
            case GAP -> against(counted.get().subtract(expected), thresholds.onTrack(), thresholds.atRisk());
            case RATIO -> against(counted.get(), expected.multiply(thresholds.onTrack()), expected.multiply(thresholds.atRisk()));
        };
    }

    /**
     * The status of a key result from its data: achieved once it is at its target (T6); what is maintained ignores time
     * (T5); else {@link #status(Optional, BigDecimal, Thresholds)}.
     *
     * @param raw     the unclamped figure; empty gives {@link Status#NONE} (R3)
     * @param current the measured value, for what is maintained; without one there is nothing to say
     */
    public static Status ofKeyResult(Measure measure, Optional<BigDecimal> raw, Optional<BigDecimal> current, BigDecimal expected,
            Thresholds thresholds) {
        if (measure instanceof Measure.Maintain maintain) {
            return maintained(maintain, current);
        }
        return ofFigure(raw, expected, thresholds);
    }

    /** By nothing but the figure, as of an objective that only other objectives move: achieved at 100 % (T6), else as T3 and T4 say. */
    public static Status ofFigure(Optional<BigDecimal> raw, BigDecimal expected, Thresholds thresholds) {
        return raw.filter(figure -> figure.compareTo(BigDecimal.ONE) >= 0).map(full -> Status.ACHIEVED)
                .orElseGet(() -> status(raw.map(figure -> Fractions.counted(figure, BigDecimal.ONE)), expected, thresholds));
    }

    /** The weakest of those that say something (T8); {@link Status#NONE} if none does. */
    public static Status weakest(Collection<Status> statuses) {
        return statuses.stream().max(Comparator.naturalOrder()).orElse(Status.NONE);
    }

    /** T5: in band on track, out of band off track. */
    private static Status maintained(Measure.Maintain measure, Optional<BigDecimal> current) {
        return current.map(value -> measure.band().contains(value) ? Status.ON_TRACK : Status.OFF_TRACK).orElse(Status.NONE);
    }

    private static Status against(BigDecimal reached, BigDecimal onTrack, BigDecimal atRisk) {
        if (reached.compareTo(onTrack) >= 0) {
            return Status.ON_TRACK;
        }
        return reached.compareTo(atRisk) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }
}
