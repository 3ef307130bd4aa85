package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of time at whose end a check-in was due (K1).
 *
 * @param due   its last day
 * @param value what was entered last in it; empty if nothing was
 */
public record Period(LocalDate due, Optional<BigDecimal> value) {
}
