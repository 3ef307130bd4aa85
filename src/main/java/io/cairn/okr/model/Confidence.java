package io.cairn.okr.model;

/**
 * How sure the owner is to reach the target (C1).
 *
 * @param value 0 (no chance) to 10 (certain)
 */
public record Confidence(int value) {
    /** @throws ValidationException on {@code confidence} */
    public Confidence {
        Check.that(value >= 0 && value <= 10, "confidence", "okr.error.confidence");
    }
}
