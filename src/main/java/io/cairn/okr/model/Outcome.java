package io.cairn.okr.model;

/** How a key result or an objective ended; said when it is closed (T7). */
public enum Outcome {
    ACHIEVED, PARTLY_ACHIEVED, MISSED, DROPPED
}
