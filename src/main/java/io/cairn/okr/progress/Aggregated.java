package io.cairn.okr.progress;

import io.cairn.okr.model.Ledger;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value made of issues, with its account.
 *
 * @param value  empty if no issue has an amount to make it of: the last value stands then (M8)
 * @param ledger its contributions add up to the value
 */
public record Aggregated(Optional<BigDecimal> value, Ledger ledger) {
}
