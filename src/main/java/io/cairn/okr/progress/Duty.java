package io.cairn.okr.progress;

import java.time.LocalDate;

/**
 * Whether a check-in is owed (K1, K2).
 *
 * @param due the day it is or was due; for what is done the next one, if there is any
 */
public record Duty(LocalDate due, How how) {
    /** How urgent it is. */
    public enum How {
        /** The last due day passed with its grace, without a check-in. */
        OVERDUE,
        /** The present period has none yet. */
        DUE,
        /** The present period has one. */
        DONE
    }
}
