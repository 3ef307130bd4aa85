package io.cairn.okr.model;

/** How an issue was treated in an account; shown beside its line and, counted, beside the figure. */
public enum Note {
    /** No time or percentage is known, so the status decides. */
    VALUE_BY_STATUS("J2"),
    /** A hint: the status says done, but there is no resolution, though the project resolves what it finishes. */
    DONE_UNRESOLVED("J2"),
    /** A hint: there is a resolution, but the status is an open one. */
    RESOLVED_OPEN("J2"),
    /** Without an estimate; it weighs the average of the others. */
    ESTIMATE_AVERAGE("J5"),
    /** Without an estimate; it weighs the fixed number. */
    ESTIMATE_FIXED("J5"),
    /** Nothing to weigh by in the whole set; every issue weighs 1. */
    COUNTED_BY_ISSUE("J5"),
    /** Left out, for it is in the mean of its parent. */
    COUNTED_IN_PARENT("J6"),
    /** It is worth the mean of its sub-tasks. */
    MEAN_OF_SUB_TASKS("J6"),
    /** It is done, so it is worth 1 whatever its sub-tasks say. */
    DONE_OVER_SUB_TASKS("J6"),
    /** A hint: the issue it is a sub-task of is done while it is open. */
    OPEN_IN_DONE_PARENT("J6"),
    /** Left out, for it is in the share of its epic. */
    COUNTED_IN_EPIC("J7"),
    /** It is worth the share of its issues. */
    SHARE_OF_EPIC("J7"),
    /** It is done, so it is worth 1 whatever its issues say. */
    DONE_OVER_ISSUES("J7"),
    /** A hint: its epic is done while it is open. */
    OPEN_IN_DONE_EPIC("J7"),
    /** It was done before the cycle began. */
    DONE_ON_DAY_ONE("J13"),
    /** It has no amount, which is 0 in a sum. */
    EMPTY_IS_ZERO("J14");

    private final String rule;

    Note(String rule) {
        this.rule = rule;
    }

    /** The id of the rule behind it. */
    public String rule() {
        return rule;
    }
}
