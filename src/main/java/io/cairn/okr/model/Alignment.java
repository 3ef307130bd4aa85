package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an objective hangs together with others.
 *
 * @param parent the one objective it contributes to (R5); empty at the top
 * @param weight its weight among what moves the parent, 0 or more; 0 is shown but not counted (R2)
 * @param driver what moves its own figure (R4)
 */
public record Alignment(Optional<ObjectiveId> parent, BigDecimal weight, Driver driver) {
    /** On its own: no parent, weight 1, moved by its key results. */
    public static final Alignment NONE = new Alignment(Optional.empty(), BigDecimal.ONE, Driver.KEY_RESULTS);

    /** @throws ValidationException on {@code weight} */
    public Alignment {
        Check.weight(weight);
        Check.present("driver", driver);
    }
}
