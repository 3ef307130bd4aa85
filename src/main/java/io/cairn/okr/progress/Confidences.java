package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** How sure people are (C1). */
public final class Confidences {
    private static final BigDecimal HIGH = BigDecimal.valueOf(7);
    private static final BigDecimal MEDIUM = BigDecimal.valueOf(4);

    private Confidences() {
    }

    /** How sure, in a word (C1). */
    public enum Level {
        /** 7 and more. */
        HIGH,
        /** 4 and more. */
        MEDIUM,
        LOW
    }

    /** The weighted mean of those given, 0 to 10, not rounded; empty if none was. */
    public static Optional<BigDecimal> objective(Collection<Weighted> given) {
        return Weighted.mean(given);
    }

    /** By the mean as it is: 6.95 is medium. */
    public static Level level(BigDecimal mean) {
        if (mean.compareTo(HIGH) >= 0) {
            return Level.HIGH;
        }
        return mean.compareTo(MEDIUM) >= 0 ? Level.MEDIUM : Level.LOW;
    }
}
