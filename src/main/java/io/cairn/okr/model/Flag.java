package io.cairn.okr.model;

/** Something one should know of a figure; shown beside it. */
public enum Flag {
    /** No value was entered yet (M3). */
    NO_DATA,
    /** No issue is linked (J8). */
    NO_ISSUES,
    /** Every linked issue was cancelled (J8). */
    ALL_CANCELLED,
    /** A query could not be run, or what a source or rule names is gone; the last value stands (M8). */
    QUERY_FAILED,
    /** The epic is done while issues of it are open (J7). */
    EPIC_DONE_ISSUES_OPEN,
    /** Status and resolution of an issue contradict each other; a hint, not a guess (J2). */
    STATUS_CONTRADICTS_RESOLUTION,
    /** Issues are linked, but a rule leaves every one of them out (J8). */
    NOTHING_COUNTS,
    /** No issue has an amount to make a value of; the last value stands (M8). */
    NOTHING_TO_AGGREGATE,
    /** The issue is done while sub-tasks of it are open (J6). */
    PARENT_DONE_SUB_TASKS_OPEN
}
