package io.cairn.okr.objective;

import io.cairn.okr.model.Cycle;
import java.math.BigDecimal;

/**
 * A cycle beside the calendar.
 *
 * @param daysLeft days from today to the last day; 0 on the last day and after it
 * @param expected what the calendar expects today, 0 to 1 (T1)
 */
public record CycleView(Cycle cycle, State state, long daysLeft, BigDecimal expected) {
    /** Where today is, seen from the cycle; both its ends are running. */
    public enum State { PAST, RUNNING, COMING }
}
