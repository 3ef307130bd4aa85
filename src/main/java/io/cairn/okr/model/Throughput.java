package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was worked off day by day, in the unit of what remains: the weights of issues, or fractions of the way of a value.
 *
 * @param today the day of the last entry, which may not be over
 * @param days  oldest first, one for each day without a gap; the last is today
 */
public record Throughput(LocalDate today, List<Day> days) {
    public Throughput {
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param done  what was worked off; less than 0 if work fell back (J9)
     * @param added what came on top by itself (J10), 0 or more
     */
    public record Day(BigDecimal done, BigDecimal added) {
        public static final Day IDLE = new Day(BigDecimal.ZERO, BigDecimal.ZERO);

        /** By how much less remained at its end. */
        public BigDecimal net() {
            return done.subtract(added);
        }
    }

    /** How many whole weeks are over. */
    public int weeks() {
        return Math.max(0, days.size() - 1) / 7;
    }

    /** By how much less remains than before the first day. */
    public BigDecimal net() {
        return days.stream().map(Day::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
