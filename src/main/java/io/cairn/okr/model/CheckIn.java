package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One word on a key result; never overwritten.
 *
 * @param before the raw figure before it; empty if there was none
 * @param after  the raw figure it led to; for a key result moved by issues the one at that time
 */
public record CheckIn(CheckInId id, KeyResultId keyResult, UserKey author, Instant at, Statement said,
        Optional<BigDecimal> before, Optional<BigDecimal> after) {
}
