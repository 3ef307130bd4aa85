package io.cairn.okr.progress;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over a set of issues: what each is worth, whether it counts, and what one should know of it (J2–J8, J13). */
final class SharedWork {
    private final ShareRules how;
    private final Leaves leaves;
    private final Terms terms;
    private final Finishing finishing;

    SharedWork(ShareRules how, Scope scope, Rules rules) {
        this.how = how;
        this.leaves = new Leaves(scope, how.epics());
        this.terms = new Terms(how, rules, scope.start());
        this.finishing = new Finishing(leaves.all(), terms);
    }

    Accounted accounted() {
        Tally tally = new Tally(how.weighing());
        for (Leaf leaf : leaves.all()) {
            Optional<String> leftOut = leftOutBy(leaf);
            Appraised worth = annotated(leaf, appraised(leaf)).withIf(is("J7", leftOut) && how.epics() == Epics.AS_ITEM,
                    Note.COUNTED_IN_EPIC).withIf(is("J6", leftOut) && how.subTasks() == SubTasks.REPLACE, Note.COUNTED_IN_PARENT);
            leftOut.ifPresentOrElse(rule -> tally.leaveOut(leaf, worth, rule), () -> tally.count(leaf, worth));
            hints(worth, leftOut.isEmpty()).forEach(tally::flag);
        }
        return tally.accounted();
    }

    /** What only supports is beside the set, whatever else it is (R4). */
    private Optional<String> leftOutBy(Leaf leaf) {
        return leaf.drives() ? leaves.noLeafBy(leaf).or(() -> terms.leftOutBy(leaf)) : terms.leftOutBy(leaf);
    }

    private Appraised appraised(Leaf leaf) {
        if (terms.cancelledAsDone(leaf.issue())) {
            return Appraised.of(BigDecimal.ONE);
        }
        if (how.epics() == Epics.AS_ITEM && leaf.issue().epic() && leaves.standsForItsIssues(leaf)) {
            return item(leaf, shareOf(leaves.ofEpic(leaf)), Note.SHARE_OF_EPIC, Note.DONE_OVER_ISSUES);
        }
        if (how.subTasks() == SubTasks.REPLACE && !leaves.subTasksOf(leaf).isEmpty()) {
            return item(leaf, meanOf(leaves.subTasksOf(leaf)), Note.MEAN_OF_SUB_TASKS, Note.DONE_OVER_SUB_TASKS);
        }
        return own(leaf);
    }

    /** J6, J7: worth what is below it, but 1 once it is done; by itself if nothing below counts. */
    private Appraised item(Leaf leaf, Optional<BigDecimal> below, Note asBelow, Note asDone) {
        if (Worth.done(leaf.issue(), how.worth())) {
            return Appraised.of(BigDecimal.ONE, asDone);
        }
        return below.map(value -> Appraised.of(value, asBelow)).orElseGet(() -> own(leaf));
    }

    private Appraised own(Leaf leaf) {
        return Worth.of(leaf.issue(), how.worth());
    }

    /** J7: the share of an epic's issues by the same rules (J3–J6). */
    private Optional<BigDecimal> shareOf(List<Leaf> issues) {
        Tally tally = new Tally(how.weighing());
        issues.stream().filter(leaf -> !leaves.belongsToLeaf(leaf)).filter(this::countsBelow)
                .forEach(leaf -> tally.count(leaf, appraised(leaf)));
        return tally.isEmpty() ? Optional.empty() : tally.accounted().figure().raw();
    }

    /** J6: the plain mean of the sub-tasks that were not given up. */
    private Optional<BigDecimal> meanOf(List<Leaf> subTasks) {
        List<BigDecimal> values = subTasks.stream().filter(this::countsBelow).map(leaf -> worthBelow(leaf).value()).toList();
        return values.isEmpty() ? Optional.empty()
                : Optional.of(Fractions.of(Fractions.sum(values), BigDecimal.valueOf(values.size())));
    }

    private Appraised worthBelow(Leaf leaf) {
        return terms.cancelledAsDone(leaf.issue()) ? Appraised.of(BigDecimal.ONE) : own(leaf);
    }

    private boolean countsBelow(Leaf leaf) {
        return terms.leftOutBy(leaf).filter(rule -> !rule.equals("R4")).isEmpty();
    }

    private Appraised annotated(Leaf leaf, Appraised worth) {
        IssueFacts issue = leaf.issue();
        Appraised noted = finishing.contradiction(issue).map(worth::with).orElse(worth);
        return noted.withIf(terms.doneOnDayOne(issue), Note.DONE_ON_DAY_ONE)
                .withIf(isOpenUnder(leaves.epicInSet(leaf), leaf), Note.OPEN_IN_DONE_EPIC)
                .withIf(isOpenUnder(leaves.parentInSet(leaf), leaf), Note.OPEN_IN_DONE_PARENT);
    }

    /** J6, J7: what it belongs to is done, and it is not. */
    private boolean isOpenUnder(Optional<Leaf> above, Leaf leaf) {
        boolean open = Worth.open(leaf.issue()) && !terms.cancelled(leaf.issue());
        return open && above.filter(one -> !Worth.open(one.issue())).isPresent();
    }

    private static boolean is(String rule, Optional<String> leftOut) {
        return leftOut.filter(rule::equals).isPresent();
    }

    private static Set<Flag> hints(Appraised worth, boolean counts) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (worth.notes().contains(Note.OPEN_IN_DONE_EPIC)) {
            flags.add(Flag.EPIC_DONE_ISSUES_OPEN);
        }
        if (worth.notes().contains(Note.OPEN_IN_DONE_PARENT)) {
            flags.add(Flag.PARENT_DONE_SUB_TASKS_OPEN);
        }
        if (counts && (worth.notes().contains(Note.DONE_UNRESOLVED) || worth.notes().contains(Note.RESOLVED_OPEN))) {
            flags.add(Flag.STATUS_CONTRADICTS_RESOLUTION);
        }
        return flags;
    }
}
