package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a value is to be kept (M4), in its unit: at least {@code low}, at most {@code high}, or between.
 *
 * @param low       empty for no lower bound; one of the two is present
 * @param high      empty for no upper bound; not under {@code low}
 * @param inclusive whether a value on a bound is inside
 */
public record Band(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean inclusive) {
    /** @throws ValidationException on {@code low} or {@code high} */
    public Band {
        low.ifPresent(bound -> Check.number("low", bound));
        high.ifPresent(bound -> Check.number("high", bound));
        Check.that(low.isPresent() || high.isPresent(), "low", "okr.error.band.open");
        int width = low.isPresent() && high.isPresent() ? high.get().compareTo(low.get()) : 1;
        Check.that(inclusive ? width >= 0 : width > 0, "high", "okr.error.band.empty");
    }

    /** Whether {@code value} is inside. */
    public boolean contains(BigDecimal value) {
        return !isUnder(value) && !isOver(value);
    }

    /** Whether {@code value} is outside on the lower side. */
    public boolean isUnder(BigDecimal value) {
        return low.filter(bound -> outside(bound.compareTo(value))).isPresent();
    }

    /** Whether {@code value} is outside on the upper side. */
    public boolean isOver(BigDecimal value) {
        return high.filter(bound -> outside(value.compareTo(bound))).isPresent();
    }

    private boolean outside(int beyond) {
        return inclusive ? beyond > 0 : beyond >= 0;
    }
}
