package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Fractions of 1 (N1, N3). */
public final class Fractions {
    private static final int MACHINE_DECIMALS = 4;
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Fractions() {
    }

    /** As machines read it: exactly four decimals, half up (N1). */
    public static BigDecimal four(BigDecimal fraction) {
        return fraction.setScale(MACHINE_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * What of a raw fraction enters the level above (N3).
     *
     * @param cap at least 1
     * @return 0 to {@code cap}
     */
    public static BigDecimal counted(BigDecimal raw, BigDecimal cap) {
        return raw.max(BigDecimal.ZERO).min(cap);
    }

    /** The quotient in 34 digits. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS);
    }

    static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
