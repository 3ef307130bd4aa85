package io.cairn.okr.progress;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where a figure stands against time (T1, T3, T4, T8). */
public final class Pace {
    private Pace() {
    }

    /**
     * Days since the start ÷ days from start to end (T1).
     *
     * @param today the day in the time zone of the instance
     * @return 0 on the first day and before, 1 on the last day and after
     */
    public static BigDecimal expected(CyclePlan cycle, LocalDate today) {
        if (today.isBefore(cycle.start())) {
            return BigDecimal.ZERO;
        }
        return today.isBefore(cycle.end()) ? Fractions.of(days(cycle.start(), today), days(cycle.start(), cycle.end()))
                : BigDecimal.ONE;
    }

    /**
     * The status that the data give: the gap {@code counted − expected} against the thresholds, bounds included (T3);
     * too early while little is expected (T4).
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
        return byGap(counted.get().subtract(expected), thresholds);
    }

    /** The weakest of those that say something (T8); {@link Status#NONE} if none does. */
    public static Status weakest(Collection<Status> statuses) {
        return statuses.stream().max(Comparator.naturalOrder()).orElse(Status.NONE);
    }

    private static Status byGap(BigDecimal gap, Thresholds thresholds) {
        if (gap.compareTo(thresholds.onTrack()) >= 0) {
            return Status.ON_TRACK;
        }
        return gap.compareTo(thresholds.atRisk()) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
