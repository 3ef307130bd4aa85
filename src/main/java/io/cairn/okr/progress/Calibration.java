package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was said of chances beside what came true: of a hundred things that were said to have a chance of 80 %, eighty should have
 * come true.
 *
 * @param buckets ten of them, from 0–10 % to 90–100 %
 */
public record Calibration(List<Bucket> buckets) {
    private static final int BUCKETS = 10;

    public Calibration {
        buckets = List.copyOf(buckets);
    }

    /** A chance that was said, 0 to 1, and whether it came true. */
    public record Said(BigDecimal chance, boolean cameTrue) {
    }

    /**
     * What was said with about the same chance.
     *
     * @param from  the lowest chance; up to the next bucket's, of the last one up to 1 and with it
     * @param made  how many
     * @param came  how many of them came true
     * @param chance the mean of what was said; empty for none
     */
    public record Bucket(BigDecimal from, int made, int came, Optional<BigDecimal> chance) {
        /** How many of them came true, 0 to 1; empty for none. */
        public Optional<BigDecimal> share() {
            return made == 0 ? Optional.empty() : Optional.of(Fractions.of(BigDecimal.valueOf(came), BigDecimal.valueOf(made)));
        }
    }

    public static Calibration of(Collection<Said> all) {
        return new Calibration(IntStream.range(0, BUCKETS)
                .mapToObj(at -> bucket(at, all.stream().filter(said -> place(said.chance()) == at).toList())).toList());
    }

    /** How many were judged. */
    public int made() {
        return buckets.stream().mapToInt(Bucket::made).sum();
    }

    private static int place(BigDecimal chance) {
        return Math.max(0, Math.min(BUCKETS - 1, chance.movePointRight(1).intValue()));
    }

    private static Bucket bucket(int at, List<Said> some) {
        BigDecimal sum = Fractions.sum(some.stream().map(Said::chance).toList());
        return new Bucket(BigDecimal.valueOf(at).movePointLeft(1), some.size(), (int) some.stream().filter(Said::cameTrue).count(),
                some.isEmpty() ? Optional.empty() : Optional.of(Fractions.of(sum, BigDecimal.valueOf(some.size()))));
    }
}
