package io.cairn.okr.progress;

import io.cairn.okr.model.Commitment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** What figures are worth at the close (S1, S2, S4). */
public final class Scores {
    private static final BigDecimal GREEN = new BigDecimal("0.7");
    private static final BigDecimal AMBER = new BigDecimal("0.4");

    private Scores() {
    }

    /** How good a score is; each with its colour (S2). */
    public enum Band {
        /** 0.7 to 1.0. */
        GREEN,
        /** 0.4 to 0.6. */
        AMBER,
        /** 0.0 to 0.3. */
        RED
    }

    /** The figure, between 0 and 1, with one decimal, half up (S1). @param raw unclamped */
    public static BigDecimal suggested(BigDecimal raw) {
        return rounded(Fractions.counted(raw, BigDecimal.ONE));
    }

    /** By the rounded score (S2). */
    public static Band band(BigDecimal score) {
        BigDecimal rounded = rounded(score);
        if (rounded.compareTo(GREEN) >= 0) {
            return Band.GREEN;
        }
        return rounded.compareTo(AMBER) >= 0 ? Band.AMBER : Band.RED;
    }

    /** Whether less than 1.0 was reached of what was promised, so that a reason is due (S2). */
    public static boolean needsReason(Commitment commitment, BigDecimal score) {
        return commitment == Commitment.COMMITTED && rounded(score).compareTo(BigDecimal.ONE) < 0;
    }

    /** Whether every key result is at 1.0, which asks "ambitious enough?" (S2). False for none. */
    public static boolean asksForAmbition(Collection<BigDecimal> scores) {
        return !scores.isEmpty() && scores.stream().allMatch(score -> rounded(score).compareTo(BigDecimal.ONE) == 0);
    }

    /**
     * The weighted mean of the final scores of the key results, rounded last to one decimal, half up (S4).
     *
     * @return empty if nothing has a weight
     */
    public static Optional<BigDecimal> objective(Collection<Weighted> scores) {
        return Weighted.mean(scores).map(Scores::rounded);
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP);
    }
}
