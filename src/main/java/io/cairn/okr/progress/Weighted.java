package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** A value with its weight, 0 or more; 0 does not count (R2). */
public record Weighted(BigDecimal weight, BigDecimal value) {
    /** Σ(weight × value) ÷ Σ weight, not rounded; empty if nothing has a weight. */
    public static Optional<BigDecimal> mean(Collection<Weighted> all) {
        BigDecimal weights = Fractions.sum(all.stream().map(Weighted::weight).toList());
        BigDecimal values = Fractions.sum(all.stream().map(one -> one.weight().multiply(one.value())).toList());
        return weights.signum() == 0 ? Optional.empty() : Optional.of(Fractions.of(values, weights));
    }
}
