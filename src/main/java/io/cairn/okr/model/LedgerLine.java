package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One issue's part in a figure.
 *
 * @param project      where the issue was when this was counted
 * @param weight       its weight, 0 or more
 * @param value        what it is worth, 0 to 1 (J2); in an aggregate its amount (J14)
 * @param contribution weight × value as a part of the whole; 0 if left out. All lines of a ledger add up to the raw figure,
 *                     those of an aggregate to the current value
 * @param leftOut      the id of the rule that keeps it out of both sums ("J4", "J6", "J7"); empty if it counts
 * @param notes        how it was treated, each with its rule
 */
public record LedgerLine(IssueId issue, ProjectId project, Set<Route> routes, BigDecimal weight, BigDecimal value,
        BigDecimal contribution, Optional<String> leftOut, Set<Note> notes) {
    public LedgerLine {
        notes = Set.copyOf(notes);
    }

    /** Without a note. */
    public LedgerLine(IssueId issue, ProjectId project, Set<Route> routes, BigDecimal weight, BigDecimal value,
            BigDecimal contribution, Optional<String> leftOut) {
        this(issue, project, routes, weight, value, contribution, leftOut, Set.of());
    }

    /** Whether the issue is in both sums. */
    public boolean counts() {
        return leftOut.isEmpty();
    }
}
