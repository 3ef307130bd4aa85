package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** One issue's part in a change. */
    public record Change(Kind kind, IssueId issue) {
    }

    /** What happened to the issue. */
    public enum Kind {
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
