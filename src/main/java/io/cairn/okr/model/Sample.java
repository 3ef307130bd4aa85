package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure stood at the end of a day of the instance's time zone.
 *
 * @param raw     the raw fraction; empty if there was nothing to count (R3)
 * @param current the measured value behind it; empty if none was entered or issues move it
 */
public record Sample(LocalDate day, Optional<BigDecimal> raw, Optional<BigDecimal> current) {
}
