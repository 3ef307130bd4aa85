package io.cairn.okr.shown;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Quantity;

/**
 * How issues make the value of a key result (J14).
 *
 * @param function   COUNT, SUM, AVG, MEDIAN, PERCENTILE, MIN or MAX
 * @param of         the amount of one issue, as the short text of a quantity; null for a count
 * @param percentile 1 to 99 for PERCENTILE, else 0
 */
public record ShownAggregate(String function, String of, int percentile) {
    static ShownAggregate of(Aggregate it) {
        return new ShownAggregate(it.function().name(), it.of().map(Quantity::text).orElse(null), it.percentile());
    }
}
