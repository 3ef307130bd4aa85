package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * An issue in the set behind a key result.
 *
 * @param routes at least one (J1)
 * @param weight 0 or more; 1 unless the direct link says otherwise (J3)
 */
public record Leaf(IssueFacts issue, Set<Route> routes, BigDecimal weight) {
}
