package io.cairn.okr.model;

/** Where an objective or a key result is in its life; what enters the level above depends on it (R6). */
public enum Standing {
    /** Not begun: in from its start date. */
    PLANNED,
    OPEN,
    /** Over: it enters with its frozen figure (H2). */
    CLOSED,
    /** Given up with a reason: out, and in the history. */
    DROPPED
}
