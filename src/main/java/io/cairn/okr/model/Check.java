package io.cairn.okr.model;

import java.math.BigDecimal;

/** Limits of input, refused by field and reason. */
final class Check {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int MOST_DECIMALS = 10;

    private Check() {
    }

    static void that(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            throw new ValidationException(field, key, arguments);
        }
    }

    static void present(String field, Object value) {
        that(value != null, field, "okr.error.required");
    }

    /** Present, within ±10^15 and with at most 10 decimals, so that every database keeps it exactly. */
    static void number(String field, BigDecimal value) {
        present(field, value);
        that(value.abs().compareTo(LARGEST) <= 0, field, "okr.error.number.large");
        that(value.stripTrailingZeros().scale() <= MOST_DECIMALS, field, "okr.error.number.decimals", MOST_DECIMALS);
    }

    static void weight(BigDecimal weight) {
        number("weight", weight);
        that(weight.signum() >= 0, "weight", "okr.error.weight");
    }
}
