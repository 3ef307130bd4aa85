package io.cairn.okr.progress;

import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * When what remains is done, if coming weeks are like those before (F3). The same seed gives the same answer on every machine.
 *
 * @param days   when that many runs were done
 * @param inTime the share of the runs that are done on the last day of the cycle or before, 0 to 1
 * @param left   what half of the runs have left at most at the end of the cycle, as a fraction of what remains now
 */
public record Simulation(Outlook.Days days, BigDecimal inTime, BigDecimal left) {
    /** Fewer weeks tell too little of how weeks differ. */
    static final int FEWEST_WEEKS = 3;
    private static final int RUNS = 10_000;

    /**
     * Each run first draws from the weeks before, each as often as it comes, two less than there are: so few weeks tell only
     * roughly what weeks are like here, and bands that take them for the whole truth are too narrow. From those it draws whole
     * weeks until nothing remains. Weekdays stay what they are, and what was done today already is not done again.
     *
     * @param remaining in the unit of the throughput, more than 0
     * @param end       the last day of the cycle
     * @return empty with less than three whole weeks, or if as much came on top as was done (F2)
     */
    public static Optional<Simulation> of(Throughput throughput, BigDecimal remaining, LocalDate end, long seed) {
        if (throughput.weeks() < FEWEST_WEEKS || throughput.net().signum() <= 0) {
            return Optional.empty();
        }
        Weeks weeks = new Weeks(throughput, remaining, ChronoUnit.DAYS.between(throughput.today(), end));
        Draws draws = new Draws(seed);
        int[] needed = new int[RUNS];
        long[] left = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Weeks.Run one = weeks.run(draws);
            needed[run] = one.days();
            left[run] = one.left();
        }
        Arrays.sort(needed);
        Arrays.sort(left);
        long inTime = Arrays.stream(needed).filter(days -> days <= ChronoUnit.DAYS.between(throughput.today(), end)).count();
        return Optional.of(new Simulation(days(needed, throughput.today()), Fractions.of(BigDecimal.valueOf(inTime), BigDecimal.valueOf(RUNS)),
                Weeks.fraction(left[RUNS / 2 - 1])));
    }

    /** From 0 to 2³¹, other for each subject and day, and the same wherever it is asked for. */
    public static long seed(long subject, LocalDate day) {
        long mixed = subject * 0x9E3779B97F4A7C15L + day.toEpochDay();
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 33;
    }

    private static Outlook.Days days(int[] ascending, LocalDate today) {
        return new Outlook.Days(day(ascending, 10, today), day(ascending, 50, today), day(ascending, 85, today), day(ascending, 90, today),
                day(ascending, 95, today));
    }

    private static Optional<LocalDate> day(int[] ascending, int percent, LocalDate today) {
        return Optional.of(ascending[RUNS * percent / 100 - 1]).filter(days -> days != Weeks.NEVER).map(today::plusDays);
    }
}
