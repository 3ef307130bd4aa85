package io.cairn.okr.model;

/** What a link does to the figure of its key result. */
public enum Effect {
    /** Its issues are counted. */
    DRIVES,
    /** Its issues are shown and never counted. */
    SUPPORTS
}
