package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How far a key result or an objective is.
 *
 * @param raw   the unclamped fraction, 1 is the target (N3); empty if there is nothing to count (R3)
 * @param flags what one should know of it
 */
public record Figure(Optional<BigDecimal> raw, Set<Flag> flags) {
    /** Nothing to count (R3): a dash, never 0. */
    public static final Figure NONE = new Figure(Optional.empty(), Set.of());

    public Figure {
        flags = Set.copyOf(flags);
    }

    public static Figure of(BigDecimal raw, Flag... flags) {
        return new Figure(Optional.of(raw), Set.of(flags));
    }
}
