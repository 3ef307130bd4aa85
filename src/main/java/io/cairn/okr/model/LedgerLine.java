package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One issue's part in a figure.
 *
 * @param project      where the issue was when this was counted
 * @param weight       its weight, 0 or more
 * @param value        what it is worth, 0 to 1 (J2)
 * @param contribution what it adds to the raw figure; 0 if left out. All lines of a ledger add up to the figure
 * @param leftOut      the id of the rule that keeps it out of both sums ("J4", "J6", "J7"); empty if it counts
 */
public record LedgerLine(IssueId issue, ProjectId project, Set<Route> routes, BigDecimal weight, BigDecimal value,
        BigDecimal contribution, Optional<String> leftOut) {
    /** Whether the issue is in both sums. */
    public boolean counts() {
        return leftOut.isEmpty();
    }
}
