package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something below an objective that may move it.
 *
 * @param subject what people call it, such as "KR-7" or "OBJ-3"
 * @param weight  0 or more; 0 is shown but not counted (R2)
 * @param raw     its unclamped figure; empty if it has nothing to count (R3)
 */
public record Part(Kind kind, String subject, BigDecimal weight, Optional<BigDecimal> raw) {
    /** What it is; the driver chooses by it (R4). */
    public enum Kind { KEY_RESULT, OBJECTIVE }
}
