package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change of a key result's figure or set, with its cause (J9, J10).
 *
 * @param before  the raw figure before, empty if there was none
 * @param after   the raw figure after
 * @param changes what changed in the set, in the order of the issues' ids; empty for a measured value
 */
public record FigureEvent(KeyResultId keyResult, Instant at, Optional<BigDecimal> before, Optional<BigDecimal> after,
        List<Change> changes) {
    public FigureEvent {
        changes = List.copyOf(changes);
    }

    /** How far work moved the figure: what the issues themselves added or took, as a fraction of the target. */
    public BigDecimal work() {
        return changes.stream().map(Change::by).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far the set moved it, by growing, shrinking or weighing anew (J10): all that is not {@link #work()}. */
    public BigDecimal scope() {
        return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO)).subtract(work());
    }

    /**
     * One issue's part in a change.
     *
     * @param by     how far its work alone moved the figure, measured against the set as it was before, as a fraction of the
     *               target; 0 if the issue came, went or weighs differently, which moves the figure as {@link #scope()}
     * @param routes by which it came into the set or, for one that left, had come (J1)
     */
    public record Change(Kind kind, IssueId issue, BigDecimal by, Set<Route> routes) {
        public Change {
            routes = Set.copyOf(routes);
        }
    }

    /** What happened to the issue. */
    public enum Kind {
        /** Its value rose to all it can be worth. */
        DONE,
        /** Its value rose. */
        PROGRESSED,
        /** Its value fell (J9). */
        FELL_BACK,
        /** It came into the set (J10). */
        ADDED,
        /** It left the set (J10). */
        REMOVED,
        /** Its weight changed, or it began or ceased to count. */
        REWEIGHTED
    }
}
