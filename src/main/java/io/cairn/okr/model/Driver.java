package io.cairn.okr.model;

/** What moves an objective's figure (R4). */
public enum Driver {
    /** Its own key results; aligned objectives only support. */
    KEY_RESULTS,
    /** The objectives that contribute to it. */
    CHILDREN,
    /** Both, as one flat weighted mean. */
    BOTH
}
