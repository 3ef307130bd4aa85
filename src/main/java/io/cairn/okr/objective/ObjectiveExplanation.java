package io.cairn.okr.objective;

import io.cairn.okr.model.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why an objective stands where it stands (R1). The parts and the hidden one together add up to the figure.
 *
 * @param rules  the settings in force
 * @param parts  key results and contributing objectives, as the driver says (R4)
 * @param hidden objectives that move it and the viewer may not see, as one; empty if there are none
 */
public record ObjectiveExplanation(ObjectiveView objective, Rules rules, List<Part> parts, Optional<Explanation.Hidden> hidden) {
    public ObjectiveExplanation {
        parts = List.copyOf(parts);
    }

    /**
     * One key result or objective.
     *
     * @param key          "KR-7" or "OBJ-3"
     * @param raw          its figure, unclamped; empty if it has nothing to count (R3)
     * @param counted      what enters (N3); empty with {@code raw}
     * @param contribution what it adds to the figure; 0 if it does not count
     * @param leftOut      the rule that keeps it out of both sums: R2 weight 0, R3 nothing to count, R4 not of the driver; empty if it counts
     */
    public record Part(String key, String title, BigDecimal weight, Optional<BigDecimal> raw, Optional<BigDecimal> counted,
            BigDecimal contribution, Optional<String> leftOut) {
        /** Whether it moves the objective. */
        public boolean counts() {
            return leftOut.isEmpty();
        }
    }
}
