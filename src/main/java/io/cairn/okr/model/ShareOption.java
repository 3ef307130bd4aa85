package io.cairn.okr.model;

import java.util.EnumSet;
import java.util.Set;

/** A choice behind a share of scope that follows the administrators' default until the owner chooses. */
public enum ShareOption {
    /** What decides the worth of an issue (J2). */
    VALUE("value"),
    /** What an issue in progress is worth (J2). */
    IN_WORK("inWork"),
    /** What an issue without an estimate weighs (J5). */
    MISSING_ESTIMATE("missingEstimate"),
    /** What happens to sub-tasks (J6). */
    SUB_TASKS("subTasks"),
    /** What happens to epics (J7). */
    EPICS("epics"),
    /** What happens to issues that were done before the cycle began (J13). */
    DAY_ONE("dayOne");

    private final String field;

    ShareOption(String field) {
        this.field = field;
    }

    /** As the REST interface names it. */
    public String field() {
        return field;
    }

    /** Those in which {@code rules} say something else than {@code usual}. */
    public static Set<ShareOption> differing(ShareRules rules, ShareRules usual) {
        Set<ShareOption> found = EnumSet.noneOf(ShareOption.class);
        note(found, VALUE, rules.value() != usual.value());
        note(found, IN_WORK, rules.inWork() != usual.inWork());
        note(found, MISSING_ESTIMATE, !rules.weighing().treatsMissingAs(usual.weighing()));
        note(found, SUB_TASKS, rules.subTasks() != usual.subTasks());
        note(found, EPICS, rules.epics() != usual.epics());
        note(found, DAY_ONE, rules.dayOne() != usual.dayOne());
        return found;
    }

    private static void note(Set<ShareOption> found, ShareOption option, boolean differs) {
        if (differs) {
            found.add(option);
        }
    }
}
