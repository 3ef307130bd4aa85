package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is read of an issue only where a rule asks for it.
 *
 * @param status     id of its status (J2)
 * @param resolvedAt when it got its present resolution; empty while unresolved or unknown (J13)
 * @param secured    whether it has a security level (J11)
 * @param amounts    the numbers asked for, each in its own unit; absent where the issue has none
 */
public record Readings(String status, Optional<Instant> resolvedAt, boolean secured, Map<Quantity, BigDecimal> amounts) {
    /** Nothing was asked. */
    public static final Readings NONE = new Readings("", Optional.empty(), false, Map.of());

    public Readings {
        amounts = Map.copyOf(amounts);
    }

    /** The number; empty if the issue has none. */
    public Optional<BigDecimal> amount(Quantity quantity) {
        return Optional.ofNullable(amounts.get(quantity));
    }
}
