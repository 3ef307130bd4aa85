package io.cairn.okr.progress;

import io.cairn.okr.model.Standing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something below an objective that may move it.
 *
 * @param subject what people call it, such as "KR-7" or "OBJ-3"
 * @param weight  0 or more; 0 is shown but not counted (R2)
 * @param raw      its unclamped figure, the frozen one of what is closed (R6); empty if it has nothing to count (R3)
 * @param standing where it is in its life (R6)
 * @param drives   whether it may move the objective; if not it only supports, as an aligned child can many (R4, R5)
 */
public record Part(Kind kind, String subject, BigDecimal weight, Optional<BigDecimal> raw, Standing standing,
        boolean drives) {
    /** One that is open and drives. */
    public Part(Kind kind, String subject, BigDecimal weight, Optional<BigDecimal> raw) {
        this(kind, subject, weight, raw, Standing.OPEN, true);
    }

    /** What it is; the driver chooses by it (R4). */
    public enum Kind { KEY_RESULT, OBJECTIVE }
}
