package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * An issue in the set behind a key result.
 *
 * @param routes at least one (J1)
 * @param weight 0 or more; 1 unless the direct link says otherwise (J3)
 * @param drives whether any of the links that bring it in moves the figure; if not it only supports, which is shown but
 *               not counted (R4)
 */
public record Leaf(IssueFacts issue, Set<Route> routes, BigDecimal weight, boolean drives) {
    /** One that moves the figure. */
    public Leaf(IssueFacts issue, Set<Route> routes, BigDecimal weight) {
        this(issue, routes, weight, true);
    }
}
