package io.cairn.okr.model;

/** What is promised with a key result (S2). */
public enum Commitment {
    /** To be reached in full: 1.0 is expected, less needs a reason. */
    COMMITTED,
    /** A stretch: 0.6 to 0.7 is a good end. */
    ASPIRATIONAL
}
