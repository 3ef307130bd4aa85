package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a key result or an objective is going, as it was to be seen on a day (F1–F3).
 *
 * @param days   when it may be done; empty unless it was simulated
 * @param chance of being at the target on the last day of the cycle, 0 to 1; empty unless it was simulated
 * @param atEnd  the figure to be expected on the last day of the cycle; empty without a forecast
 * @param onLine when it is done at the pace of the last 28 days; empty if that leads nowhere
 */
public record Outlook(Kind kind, Optional<Days> days, Optional<BigDecimal> chance, Optional<BigDecimal> atEnd,
        Optional<LocalDate> onLine, Basis basis) {
    /** Nothing to say. */
    public static Outlook none(Kind why, Basis basis) {
        return new Outlook(why, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), basis);
    }

    /** How it was foreseen, or why it was not. */
    public enum Kind {
        /** From weeks drawn by chance from those before (F3). */
        SIMULATION,
        /** On the straight line of the last 28 days (F1). */
        LINEAR,
        /** The target is reached already. */
        REACHED,
        /** The cycle is over. */
        ENDED,
        /** There is nothing to count, or no figure yet. */
        NOTHING_TO_COUNT,
        /** What is done at a stroke, or is to be kept up, has no pace. */
        NO_PACE,
        /** Less than a week is known. */
        NO_HISTORY,
        /** Nothing moved, or so little that it leads nowhere (F2). */
        NO_MOVEMENT,
        /** It went backwards (F2). */
        BACKWARDS;

        /** Whether there is a forecast. */
        public boolean foresees() {
            return this == SIMULATION || this == LINEAR;
        }
    }

    /**
     * The days by which that many of a hundred runs are done, each not before the one before; empty if they take more than
     * ten years. Eighty of a hundred runs end from {@code p10} to {@code p90}.
     */
    public record Days(Optional<LocalDate> p10, Optional<LocalDate> p50, Optional<LocalDate> p85, Optional<LocalDate> p90,
            Optional<LocalDate> p95) {
    }

    /**
     * What it was made of; the same gives the same again.
     *
     * @param end       the last day of the cycle
     * @param remaining what is still to be done, in the unit of the throughput
     * @param whole     all there is, in the same unit; 1 for a value
     */
    public record Basis(long seed, LocalDate end, BigDecimal remaining, BigDecimal whole, Throughput throughput) {
    }

    /** The day that is as likely too early as too late; empty without a forecast and if it is more than ten years away. */
    public Optional<LocalDate> likely() {
        return kind == Kind.LINEAR ? onLine : days.flatMap(Days::p50);
    }

    /** Whether there is a forecast and it lies after the end of the cycle. */
    public boolean misses() {
        return kind.foresees() && likely().map(day -> day.isAfter(basis.end())).orElse(true);
    }

    /** By how many days it misses the end of the cycle; empty if it does not, or by more than ten years. */
    public Optional<Long> late() {
        return likely().filter(day -> day.isAfter(basis.end())).map(day -> ChronoUnit.DAYS.between(basis.end(), day));
    }
}
