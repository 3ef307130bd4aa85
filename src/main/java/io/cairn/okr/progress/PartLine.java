package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One part's share in the figure of an objective.
 *
 * @param counted      what of its raw figure enters (N3); empty if it has nothing to count
 * @param contribution what it adds to the figure; 0 if left out. All lines add up to the figure
 * @param leftOut      the rule that keeps it out: "R4" only supports, "R6" dropped or not begun, "R3" nothing to count (a gap), "R2" weight 0;
 *                     empty if it counts
 */
public record PartLine(Part part, Optional<BigDecimal> counted, BigDecimal contribution, Optional<String> leftOut) {
    /** Whether it moves the objective. */
    public boolean counts() {
        return leftOut.isEmpty();
    }
}
