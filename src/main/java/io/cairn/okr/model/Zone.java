package io.cairn.okr.model;

/** The highest bound that a value has reached, bounds included (M7). */
public enum Zone {
    /** None yet. */
    NONE,
    COMMIT, TARGET, STRETCH
}
