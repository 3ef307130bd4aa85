package io.cairn.okr.model;

/** Where a figure stands against time (T3–T7, R3), the weakest last. */
public enum Status {
    /** Nothing to count, so nothing to say (R3). */
    NONE,
    /** The target is reached (T6); not sticky before the close. */
    ACHIEVED,
    /** Expected progress is under 10 % (T4). */
    TOO_EARLY,
    ON_TRACK,
    AT_RISK,
    /** The check-in is overdue beyond grace, so nobody knows (T7). */
    STALE,
    OFF_TRACK;

    /** Whether a person may say so in a check-in. */
    public boolean maySay() {
        return this == ON_TRACK || this == AT_RISK || this == OFF_TRACK;
    }
}
