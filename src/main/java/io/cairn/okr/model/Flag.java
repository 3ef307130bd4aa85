package io.cairn.okr.model;

/** Something one should know of a figure; shown beside it. */
public enum Flag {
    /** No value was entered yet (M3). */
    NO_DATA,
    /** No issue is linked (J8). */
    NO_ISSUES,
    /** Every linked issue was cancelled (J8). */
    ALL_CANCELLED,
    /** A query could not be run; the last value stands (M8). */
    QUERY_FAILED,
    /** The epic is done while issues of it are open (J7). */
    EPIC_DONE_ISSUES_OPEN
}
