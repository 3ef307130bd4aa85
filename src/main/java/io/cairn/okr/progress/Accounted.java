package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Ledger;

/**
 * A figure with the account it came from; both are from one pass, so they cannot disagree.
 *
 * @param ledger its contributions add up to the raw figure, to far more than four decimals
 */
public record Accounted(Figure figure, Ledger ledger) {
}
