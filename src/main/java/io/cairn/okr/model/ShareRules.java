package io.cairn.okr.model;

import java.util.Set;

/**
 * The choices behind a share of scope; named beside the figure.
 *
 * @param worth    what one issue is worth (J2)
 * @param weighing what one issue weighs (J3, J5)
 * @param subTasks what happens to sub-tasks (J6)
 * @param epics    what happens to epics (J7)
 * @param dayOne   what happens to issues that were done before the cycle began (J13)
 */
public record ShareRules(IssueWorth worth, Weighing weighing, SubTasks subTasks, Epics epics, DayOne dayOne) {
    /** Status categories 0/0/100, equal weights, sub-tasks of counted parents dropped, epics stand for their issues, all count. */
    public static final ShareRules DEFAULT = new ShareRules(ValueRule.STATUS, 0, SubTasks.IGNORE, Epics.FLATTEN);

    public ShareRules {
        Check.present("value", worth);
        Check.present("estimate", weighing);
        Check.present("subTasks", subTasks);
        Check.present("epics", epics);
        Check.present("dayOne", dayOne);
    }

    /** With equal weights and nothing left out. @throws ValidationException on {@code inWork} */
    public ShareRules(ValueRule value, int inWork, SubTasks subTasks, Epics epics) {
        this(new IssueWorth(value, inWork), Weighing.BY_LINK, subTasks, epics, DayOne.COUNT);
    }

    /** These where they were chosen, {@code usual} for the rest; what has no default stays. */
    ShareRules over(ShareRules usual, Set<ShareOption> chosen) {
        IssueWorth own = new IssueWorth(chosen.contains(ShareOption.VALUE) ? worth.rule() : usual.worth.rule(),
                chosen.contains(ShareOption.IN_WORK) ? worth.inWork() : usual.worth.inWork(), worth.byStatus(), worth.percentField());
        Weighing missing = chosen.contains(ShareOption.MISSING_ESTIMATE) ? weighing : usual.weighing;
        return new ShareRules(own, new Weighing(weighing.estimate(), missing.missing(), missing.fixed()),
                chosen.contains(ShareOption.SUB_TASKS) ? subTasks : usual.subTasks,
                chosen.contains(ShareOption.EPICS) ? epics : usual.epics, chosen.contains(ShareOption.DAY_ONE) ? dayOne : usual.dayOne);
    }

    /** What decides the worth of an issue (J2). */
    public ValueRule value() {
        return worth.rule();
    }

    /** What an issue in progress is worth, in percent (J2). */
    public int inWork() {
        return worth.inWork();
    }

    /** What one issue is worth (J2). */
    public enum ValueRule {
        /** By its status: the category, unless the status has a worth of its own. */
        STATUS,
        /** 1 once it has a resolution. */
        RESOLUTION,
        /** Time spent ÷ (spent + remaining); falls back to the status where no time is logged. */
        TIME,
        /** A number field, clamped to 0–100; falls back to the status where it is empty. */
        PERCENT_FIELD
    }

    /** What happens to sub-tasks (J6). */
    public enum SubTasks {
        /** A sub-task whose parent is in the set is dropped. */
        IGNORE,
        /** An issue with sub-tasks is worth their mean; a done one is worth 1. */
        REPLACE
    }

    /** What happens to epics (J7). */
    public enum Epics {
        /** Its issues are leaves, the epic is not. */
        FLATTEN,
        /** The epic is one leaf, worth the share of its issues; a done one is worth 1. */
        AS_ITEM
    }

    /** What happens to issues that were done before the cycle began (J13). */
    public enum DayOne {
        /** They count, and it is said how many they are. */
        COUNT,
        /** They are left out. */
        LEAVE_OUT
    }
}
