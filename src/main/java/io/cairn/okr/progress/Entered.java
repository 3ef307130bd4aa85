package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the value of a measured key result.
 *
 * @param current the latest, in the unit of the key result; empty if none was entered yet (M3)
 * @param periods those that are over, for a value that is to be held (M4); empty is fine for all others
 */
public record Entered(Optional<BigDecimal> current, List<Period> periods) {
    public Entered {
        periods = List.copyOf(periods);
    }

    /** The latest value alone. */
    public static Entered now(Optional<BigDecimal> current) {
        return new Entered(current, List.of());
    }
}
