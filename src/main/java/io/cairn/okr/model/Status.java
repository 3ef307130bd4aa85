package io.cairn.okr.model;

/** Where a figure stands against time (T3, T4, R3), the weakest last. */
public enum Status {
    /** Nothing to count, so nothing to say (R3). */
    NONE,
    /** Expected progress is under 10 % (T4). */
    TOO_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
