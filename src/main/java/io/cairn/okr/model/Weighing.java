package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one issue weighs in a share (J3, J5).
 *
 * @param estimate the number to weigh by; empty weighs each issue 1, or what its link says
 * @param missing  what an issue weighs that has no estimate
 * @param fixed    that weight for {@link Missing#FIXED}, more than 0; else ignored
 */
public record Weighing(Optional<Quantity> estimate, Missing missing, BigDecimal fixed) {
    /** Each issue 1, or what its link says. */
    public static final Weighing BY_LINK = new Weighing(Optional.empty(), Missing.AVERAGE, BigDecimal.ONE);

    /** @throws ValidationException on {@code missingEstimate} or {@code fixedEstimate} */
    public Weighing {
        Check.present("missingEstimate", missing);
        Check.number("fixedEstimate", fixed);
        Check.that(missing != Missing.FIXED || fixed.signum() > 0, "fixedEstimate", "okr.error.estimate");
    }

    /** By an estimate; issues without one weigh the average of the others. */
    public static Weighing by(Quantity estimate) {
        return new Weighing(Optional.of(estimate), Missing.AVERAGE, BigDecimal.ONE);
    }

    /** Whether issues without an estimate weigh the same by both, wherever the others weigh the same. */
    boolean treatsMissingAs(Weighing other) {
        return missing == other.missing && (missing != Missing.FIXED || fixed.compareTo(other.fixed) == 0);
    }

    /** How issues without an estimate are treated; empty is not 0 (J5). */
    public enum Missing {
        /** As the average of the estimated ones. */
        AVERAGE,
        /** Left out. */
        ZERO,
        /** By a fixed weight. */
        FIXED
    }
}
