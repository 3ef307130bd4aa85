package io.cairn.okr.model;

/**
 * The choices behind a share of scope; named beside the figure.
 *
 * @param value    what one issue is worth (J2)
 * @param inWork   what an issue "in progress" is worth under {@link ValueRule#STATUS}, in percent 0 to 100; to do is 0, done 100
 * @param subTasks what happens to sub-tasks (J6)
 * @param epics    what happens to epics (J7)
 */
public record ShareRules(ValueRule value, int inWork, SubTasks subTasks, Epics epics) {
    /** Status categories 0/0/100, sub-tasks of counted parents dropped, epics stand for their issues. */
    public static final ShareRules DEFAULT = new ShareRules(ValueRule.STATUS, 0, SubTasks.IGNORE, Epics.FLATTEN);

    /** @throws ValidationException on {@code inWork} */
    public ShareRules {
        Check.present("value", value);
        Check.that(inWork >= 0 && inWork <= 100, "inWork", "okr.error.percent");
        Check.present("subTasks", subTasks);
        Check.present("epics", epics);
    }

    /** What one issue is worth (J2). */
    public enum ValueRule {
        /** By the category of its status. */
        STATUS,
        /** 1 once it has a resolution. */
        RESOLUTION,
        /** Time spent ÷ (spent + remaining); falls back to the status where no time is logged. */
        TIME
    }

    /** What happens to sub-tasks (J6). */
    public enum SubTasks {
        /** A sub-task whose parent is in the set is dropped. */
        IGNORE
    }

    /** What happens to epics (J7). */
    public enum Epics {
        /** Its issues are leaves, the epic is not. */
        FLATTEN
    }
}
