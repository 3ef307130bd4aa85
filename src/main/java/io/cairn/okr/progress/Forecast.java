package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Where a figure is going on a straight line (F1, F2).
 *
 * @param outcome why there is no forecast, or that there is one
 * @param reached the day on which it is at its target; empty without a forecast
 * @param atEnd   the figure on the last day of the cycle; empty without a forecast
 */
public record Forecast(Outcome outcome, Optional<LocalDate> reached, Optional<BigDecimal> atEnd) {
    private static final int WINDOW = 28;
    /** Fewer days are moved by accident. */
    private static final int FEWEST = 7;
    /** A day less than so many decimals long is the rounding of a quotient. */
    private static final int SHORTEST = 12;
    /** A hundred years: nobody plans so far, and calendars have an end. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(36_500);

    /** Whether there is a forecast, and if not why (F2). */
    public enum Outcome {
        EXPECTED,
        /** The target is reached already. */
        REACHED,
        /** Less than a week is known. */
        NO_HISTORY,
        /** Nothing moved in the last 28 days, or so little that it leads nowhere. */
        NO_MOVEMENT,
        /** It fell in the last 28 days. */
        BACKWARDS
    }

    /**
     * By the rate of the last 28 days: remaining ÷ rate (F1). Without movement, or backwards, there is none (F2).
     *
     * @param samples raw figures by day; days to come are not looked at
     * @param end     the last day of the cycle
     */
    public static Forecast linear(NavigableMap<LocalDate, BigDecimal> samples, LocalDate today, LocalDate end) {
        NavigableMap<LocalDate, BigDecimal> known = samples.headMap(today, true);
        if (known.isEmpty()) {
            return none(Outcome.NO_HISTORY);
        }
        Map.Entry<LocalDate, BigDecimal> last = known.lastEntry();
        if (last.getValue().compareTo(BigDecimal.ONE) >= 0) {
            return none(Outcome.REACHED);
        }
        Map.Entry<LocalDate, BigDecimal> first = Optional.ofNullable(known.floorEntry(today.minusDays(WINDOW))).orElse(known.firstEntry());
        long days = ChronoUnit.DAYS.between(later(first.getKey(), today.minusDays(WINDOW)), today);
        return days < FEWEST ? none(Outcome.NO_HISTORY) : along(last.getValue(), last.getValue().subtract(first.getValue()), days, today, end);
    }

    private static Forecast along(BigDecimal now, BigDecimal moved, long days, LocalDate today, LocalDate end) {
        if (moved.signum() <= 0) {
            return none(moved.signum() < 0 ? Outcome.BACKWARDS : Outcome.NO_MOVEMENT);
        }
        BigDecimal left = Fractions.of(BigDecimal.ONE.subtract(now).multiply(BigDecimal.valueOf(days)), moved);
        if (left.compareTo(FURTHEST) > 0) {
            return none(Outcome.NO_MOVEMENT);
        }
        BigDecimal toEnd = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(today, end)));
        BigDecimal atEnd = now.add(Fractions.of(moved.multiply(toEnd), BigDecimal.valueOf(days)));
        return new Forecast(Outcome.EXPECTED, Optional.of(today.plusDays(wholeDays(left))), Optional.of(atEnd));
    }

    private static long wholeDays(BigDecimal days) {
        return days.setScale(SHORTEST, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING).longValue();
    }

    private static Forecast none(Outcome why) {
        return new Forecast(why, Optional.empty(), Optional.empty());
    }

    /** What was known before the window holds at its beginning. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
