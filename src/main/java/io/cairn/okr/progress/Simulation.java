package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * When the remaining issues are done, if coming weeks are like those before (F3). The same seed gives the same answer on every
 * machine.
 *
 * @param p50    the day that half of the runs meet; P85 and P95 likewise, each not before the one before
 * @param inTime the share of the runs that end on the last day of the cycle or before, 0 to 1
 * @param seed   what to store to get the same answer again
 */
public record Simulation(LocalDate p50, LocalDate p85, LocalDate p95, BigDecimal inTime, long seed) {
    private static final int RUNS = 10_000;
    /** Ten years; a run that is not done by then ends there. */
    private static final int MOST_WEEKS = 520;
    private static final int DAYS_OF_WEEK = 7;

    /**
     * Each run draws whole weeks at random from those before until nothing remains.
     *
     * @param throughput issues done in each of the weeks before; negative weeks count as 0
     * @param remaining  issues not done yet, 0 or more
     * @param end        the last day of the cycle
     * @return empty if no week before saw anything done (F2)
     */
    public static Optional<Simulation> of(List<Integer> throughput, int remaining, LocalDate today, LocalDate end, long seed) {
        int[] weeks = throughput.stream().mapToInt(done -> Math.max(0, done)).toArray();
        if (Arrays.stream(weeks).sum() == 0) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        int[] needed = new int[RUNS];
        for (int run = 0; run < RUNS; run++) {
            needed[run] = run(weeks, remaining, random);
        }
        Arrays.sort(needed);
        long inTime = Arrays.stream(needed).filter(some -> some * (long) DAYS_OF_WEEK <= ChronoUnit.DAYS.between(today, end)).count();
        return Optional.of(new Simulation(day(needed, 50, today), day(needed, 85, today), day(needed, 95, today),
                Fractions.of(BigDecimal.valueOf(inTime), BigDecimal.valueOf(RUNS)), seed));
    }

    private static int run(int[] weeks, int remaining, Random random) {
        long left = remaining;
        int needed = 0;
        while (left > 0 && needed < MOST_WEEKS) {
            left -= weeks[random.nextInt(weeks.length)];
            needed++;
        }
        return needed;
    }

    private static LocalDate day(int[] ascending, int percent, LocalDate today) {
        return today.plusWeeks(ascending[RUNS * percent / 100 - 1]);
    }
}
