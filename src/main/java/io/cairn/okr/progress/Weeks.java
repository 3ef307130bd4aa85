package io.cairn.okr.progress;

import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.IntSupplier;

/** The weeks that a simulation draws from, each beginning with the weekday of today; in whole parts of what remains. */
final class Weeks {
    /** As many days as a run takes that is not done in ten years. */
    static final int NEVER = Integer.MAX_VALUE;
    private static final int MOST_WEEKS = 520;
    private static final int DAYS = 7;
    /** What remains is so many parts. */
    private static final long ALL = 1_000_000_000_000L;
    /** So much is lost at most by rounding the parts of one day. */
    private static final long NOTHING = 10_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private final long[][] weeks;
    /** The furthest that each week comes on any of its days. */
    private final long[] furthest;
    private final long[] whole;
    private final long doneToday;
    private final long end;

    /** @param end days from today to the last day of the cycle */
    Weeks(Throughput throughput, BigDecimal remaining, long end) {
        int count = throughput.weeks();
        int yesterday = throughput.days().size() - 2;
        weeks = new long[count][DAYS];
        furthest = new long[count];
        whole = new long[count];
        for (int week = 0; week < count; week++) {
            for (int day = 0; day < DAYS; day++) {
                weeks[week][day] = parts(throughput.days().get(yesterday - week * DAYS - (DAYS - 1) + day).net(), remaining);
                whole[week] += weeks[week][day];
                furthest[week] = Math.max(furthest[week], whole[week]);
            }
        }
        doneToday = Math.max(0, parts(throughput.days().get(yesterday + 1).net(), remaining));
        this.end = end;
    }

    /**
     * One run.
     *
     * @param days from today to the day on which nothing remains
     * @param left what remains on the last day of the cycle
     */
    record Run(int days, long left) {
    }

    Run run(Draws draws) {
        int[] like = new int[Math.max(2, weeks.length - 2)];
        Arrays.setAll(like, each -> draws.nextInt(weeks.length));
        return new Walk().through(() -> like[draws.nextInt(like.length)]);
    }

    /** A run on its way. */
    private final class Walk {
        private long left = ALL + doneToday;
        private long atEnd = end < 0 ? ALL : -1;

        Run through(IntSupplier drawn) {
            for (int first = 0; first < MOST_WEEKS * DAYS; first += DAYS) {
                int week = drawn.getAsInt();
                if (passes(week, first)) {
                    left -= whole[week];
                    continue;
                }
                int done = daily(week, first);
                if (done != NEVER) {
                    return new Run(done, Math.max(0, atEnd));
                }
            }
            return new Run(NEVER, atEnd < 0 ? left : atEnd);
        }

        /** Whether nothing happens within the week that one would have to look at. */
        private boolean passes(int week, int first) {
            boolean endsHere = first <= end && end < first + DAYS;
            return first > 0 && !endsHere && left - furthest[week] > NOTHING;
        }

        private int daily(int week, int first) {
            for (int day = 0; day < DAYS; day++) {
                left -= weeks[week][day];
                left = first + day == 0 ? Math.min(left, ALL) : left; // no less is done today than was
                if (left <= NOTHING) {
                    return first + day;
                }
                atEnd = first + day == end ? left : atEnd;
            }
            return NEVER;
        }
    }

    /** Parts of what remains as a fraction of it. */
    static BigDecimal fraction(long parts) {
        return Fractions.of(BigDecimal.valueOf(parts), BigDecimal.valueOf(ALL));
    }

    private static long parts(BigDecimal amount, BigDecimal remaining) {
        BigDecimal part = Fractions.of(amount, remaining).min(MOST).max(MOST.negate());
        return part.multiply(BigDecimal.valueOf(ALL)).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
