package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.epic;
import static io.cairn.okr.progress.Sets.estimated;
import static io.cairn.okr.progress.Sets.inStatus;
import static io.cairn.okr.progress.Sets.inWork;
import static io.cairn.okr.progress.Sets.leaf;
import static io.cairn.okr.progress.Sets.line;
import static io.cairn.okr.progress.Sets.raw;
import static io.cairn.okr.progress.Sets.resolvedAt;
import static io.cairn.okr.progress.Sets.share;
import static io.cairn.okr.progress.Sets.subTaskOf;
import static io.cairn.okr.progress.Sets.supporting;
import static io.cairn.okr.progress.Sets.todo;
import static io.cairn.okr.progress.Sets.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Timing;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** What a share can be set to. */
public class ShareOptionsTest {
    private static final ShareRules AVERAGE = by(Weighing.by(Sets.POINTS));
    private static final ShareRules REPLACE = new ShareRules(ValueRule.STATUS, 0, SubTasks.REPLACE, Epics.FLATTEN);
    private static final ShareRules AS_ITEM = new ShareRules(ValueRule.STATUS, 0, SubTasks.IGNORE, Epics.AS_ITEM);

    @Test // J2
    public void aStatusCanHaveAWorthOfItsOwn() {
        ShareRules rules = valued(new IssueWorth(ValueRule.STATUS, 20, Map.of("review", 75), Optional.empty()));
        assertThat(raw(share(rules, inStatus("review", inWork(1)), inStatus("coding", inWork(2))))).isEqualByComparingTo("0.475");
    }

    @Test // J2
    public void aPercentFieldIsClampedAndWithoutOneTheStatusDecides() {
        ShareRules rules = valued(new IssueWorth(ValueRule.PERCENT_FIELD, 50, Map.of(), Optional.of(Sets.PERCENT)));
        Accounted accounted = share(rules, Sets.amount(Sets.PERCENT, "140", todo(1)), Sets.amount(Sets.PERCENT, "-3", todo(2)),
                Sets.amount(Sets.PERCENT, "12.5", todo(3)), inWork(4));
        assertThat(accounted.ledger().lines()).extracting(one -> one.value().stripTrailingZeros().toPlainString())
                .containsExactly("1", "0", "0.125", "0.5");
        assertThat(line(accounted, 4).notes()).containsExactly(Note.VALUE_BY_STATUS);
        assertThat(line(accounted, 3).notes()).isEmpty();
    }

    @Test // J2
    public void aContradictionOfStatusAndResolutionIsAHintAndChangesNothing() {
        Accounted accounted = share(leaf(1, StatusCategory.DONE), Sets.resolved(todo(2), Sets.FIXED), done(3), todo(4));
        assertThat(line(accounted, 1).notes()).containsExactly(Note.DONE_UNRESOLVED);
        assertThat(line(accounted, 2).notes()).containsExactly(Note.RESOLVED_OPEN);
        assertThat(accounted.figure().flags()).containsExactly(Flag.STATUS_CONTRADICTS_RESOLUTION);
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(share(done(3), todo(4)).figure().flags()).isEmpty();
    }

    @Test // J5
    public void withoutAnEstimateAnIssueWeighsTheAverage() {
        Accounted accounted = share(AVERAGE, estimated("8", done(1)), estimated("4", todo(2)), todo(3));
        assertThat(line(accounted, 3).weight()).isEqualByComparingTo("6");
        assertThat(line(accounted, 3).notes()).containsExactly(Note.ESTIMATE_AVERAGE);
        assertThat(accounted.ledger().count(Note.ESTIMATE_AVERAGE)).isEqualTo(1);
        assertThat(raw(accounted).subtract(Fractions.of(new BigDecimal("8"), new BigDecimal("18")))).isZero();
    }

    @Test // J5
    public void anEstimateOfNothingIsAnEstimate() {
        Accounted accounted = share(AVERAGE, estimated("0", done(1)), estimated("4", todo(2)), done(3));
        assertThat(line(accounted, 1).weight()).isEqualByComparingTo("0");
        assertThat(line(accounted, 3).weight()).isEqualByComparingTo("2");
    }

    @Test // J5
    public void withoutAnEstimateAnIssueCanBeLeftOut() {
        Accounted accounted = share(by(missing(Weighing.Missing.ZERO)), estimated("8", done(1)), todo(2));
        assertThat(line(accounted, 2).leftOut()).contains("J5");
        assertThat(raw(accounted)).isEqualByComparingTo("1");
    }

    @Test // J5
    public void withoutAnEstimateAnIssueCanWeighAFixedNumber() {
        Accounted accounted = share(by(missing(Weighing.Missing.FIXED)), estimated("6", done(1)), todo(2));
        assertThat(line(accounted, 2).weight()).isEqualByComparingTo("2");
        assertThat(line(accounted, 2).notes()).containsExactly(Note.ESTIMATE_FIXED);
        assertThat(raw(accounted)).isEqualByComparingTo("0.75");
    }

    @Test // J5
    public void ifNoneIsEstimatedOrAllEstimatesAreNothingItCountsByIssue() {
        for (Weighing.Missing missing : Weighing.Missing.values()) {
            Accounted none = share(by(missing(missing)), weighing("7", done(1)), todo(2));
            assertThat(raw(none)).isEqualByComparingTo("0.5");
            assertThat(none.ledger().count(Note.COUNTED_BY_ISSUE)).isEqualTo(2);
        }
        Accounted nothing = share(by(missing(Weighing.Missing.ZERO)), estimated("0", done(1)), todo(2));
        assertThat(raw(nothing)).isEqualByComparingTo("0.5");
        assertThat(raw(share(weighing("0", done(1)), weighing("0", todo(2))))).isEqualByComparingTo("0.5");
    }

    @Test // J5
    public void whatDoesNotCountIsNotInTheAverage() {
        Accounted accounted = share(AVERAGE, estimated("4", done(1)), todo(2), estimated("100", cancelled(3)));
        assertThat(line(accounted, 2).weight()).isEqualByComparingTo("4");
    }

    @Test // J6
    public void anIssueIsWorthTheMeanOfItsSubTasks() {
        Accounted accounted = share(REPLACE, todo(1), subTaskOf(1, done(11)), subTaskOf(1, done(12)), subTaskOf(1, todo(13)),
                subTaskOf(1, todo(14)), subTaskOf(1, cancelled(15)), done(2));
        assertThat(line(accounted, 1).value()).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 1).notes()).containsExactly(Note.MEAN_OF_SUB_TASKS);
        assertThat(line(accounted, 11).leftOut()).contains("J6");
        assertThat(line(accounted, 11).notes()).containsExactly(Note.COUNTED_IN_PARENT);
        assertThat(raw(accounted)).isEqualByComparingTo("0.75");
    }

    @Test // J6
    public void aDoneParentIsDoneWhateverItsSubTasksSay() {
        Accounted accounted = share(REPLACE, done(1), subTaskOf(1, todo(11)));
        assertThat(raw(accounted)).isEqualByComparingTo("1");
        assertThat(line(accounted, 1).notes()).containsExactly(Note.DONE_OVER_SUB_TASKS);
    }

    @Test // J6
    public void aSubTaskLinkedAloneIsALeaf() {
        assertThat(raw(share(REPLACE, subTaskOf(1, done(11)), todo(2)))).isEqualByComparingTo("0.5");
    }

    @Test // J6
    public void aParentWhoseSubTasksWereAllGivenUpStandsForItself() {
        Accounted accounted = share(new ShareRules(ValueRule.STATUS, 30, SubTasks.REPLACE, Epics.FLATTEN), inWork(1), subTaskOf(1, cancelled(11)));
        assertThat(raw(accounted)).isEqualByComparingTo("0.3");
    }

    @Test // J7
    public void anEpicAsAnItemIsWorthTheShareOfItsIssues() {
        Accounted accounted = ofEpic(AS_ITEM, epic(inWork(1)), List.of(todo(5)), done(11), done(12), todo(13), cancelled(14), subTaskOf(13, done(15)));
        assertThat(line(accounted, 1).value().subtract(Fractions.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3)))).isZero();
        assertThat(line(accounted, 1).notes()).containsExactly(Note.SHARE_OF_EPIC);
        assertThat(line(accounted, 11).leftOut()).contains("J7");
        assertThat(line(accounted, 11).notes()).containsExactly(Note.COUNTED_IN_EPIC);
        assertThat(Fractions.four(raw(accounted))).isEqualByComparingTo("0.3333");
    }

    @Test // J7
    public void aDoneEpicAsAnItemIsDoneAndHintsAtItsOpenIssues() {
        Accounted accounted = ofEpic(AS_ITEM, epic(done(1)), List.of(), done(11), todo(12));
        assertThat(raw(accounted)).isEqualByComparingTo("1");
        assertThat(line(accounted, 1).notes()).containsExactly(Note.DONE_OVER_ISSUES);
        assertThat(line(accounted, 12).notes()).contains(Note.OPEN_IN_DONE_EPIC);
        assertThat(accounted.figure().flags()).containsExactly(Flag.EPIC_DONE_ISSUES_OPEN);
    }

    @Test // J7
    public void anEpicWithoutIssuesIsALeafByItsOwnStatus() {
        assertThat(raw(share(AS_ITEM, epic(done(1)), todo(2)))).isEqualByComparingTo("0.5");
    }

    @Test // J7
    public void theIssuesOfAnEpicWeighByTheirEstimatesInside() {
        ShareRules rules = new ShareRules(IssueWorth.DEFAULT, Weighing.by(Sets.POINTS), SubTasks.IGNORE, Epics.AS_ITEM, DayOne.COUNT);
        Accounted accounted = ofEpic(rules, estimated("10", epic(todo(1))), List.of(), estimated("3", done(11)), estimated("1", todo(12)));
        assertThat(raw(accounted)).isEqualByComparingTo("0.75");
    }

    @Test // J11
    public void securedIssuesCanBeKeptFromCounting() {
        Rules barred = new Rules(Set.of(), false, true, BigDecimal.ONE, Thresholds.DEFAULT, Timing.DEFAULT);
        Scope scope = Scope.of(List.of(done(1), Sets.secured(todo(2))));
        Accounted accounted = Progress.share(ShareRules.DEFAULT, scope, barred);
        assertThat(raw(accounted)).isEqualByComparingTo("1");
        assertThat(line(accounted, 2).leftOut()).contains("J11");
        assertThat(raw(Progress.share(ShareRules.DEFAULT, scope, Rules.withDefaults(Set.of())))).isEqualByComparingTo("0.5");
    }

    @Test // J13
    public void whatWasDoneOnDayOneCountsAndIsNamed() {
        Accounted accounted = share(ShareRules.DEFAULT, before(done(1)), after(done(2)), todo(3), done(4));
        assertThat(accounted.ledger().count(Note.DONE_ON_DAY_ONE)).isEqualTo(1);
        assertThat(raw(accounted)).isEqualByComparingTo("0.75");
    }

    @Test // J13
    public void whatWasDoneOnDayOneCanBeLeftOut() {
        ShareRules rules = new ShareRules(IssueWorth.DEFAULT, Weighing.BY_LINK, SubTasks.IGNORE, Epics.FLATTEN, DayOne.LEAVE_OUT);
        Accounted accounted = share(rules, before(done(1)), after(done(2)), todo(3), before(Sets.resolved(todo(4), Sets.FIXED)));
        assertThat(line(accounted, 1).leftOut()).contains("J13");
        assertThat(line(accounted, 4).counts()).as("reopened since").isTrue();
        assertThat(Fractions.four(raw(accounted))).isEqualByComparingTo("0.3333");
        Accounted nothing = share(rules, before(done(1)));
        assertThat(raw(nothing)).isZero();
        assertThat(nothing.figure().flags()).containsExactly(Flag.NOTHING_COUNTS);
    }

    @Test // R4
    public void whatOnlySupportsIsShownAndNotCounted() {
        Accounted accounted = share(done(1), supporting(todo(2)), supporting(todo(3)), todo(3));
        assertThat(line(accounted, 2).leftOut()).contains("R4");
        assertThat(line(accounted, 3).counts()).as("drives by another link").isTrue();
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
    }

    @Test // R4
    public void whatOnlySupportsSwallowsNothingThatDrives() {
        assertThat(raw(share(supporting(todo(1)), subTaskOf(1, done(11))))).isEqualByComparingTo("1");
        assertThat(raw(ofEpic(AS_ITEM, supporting(epic(todo(1))), List.of(), done(11)))).isEqualByComparingTo("1");
    }

    private static Accounted ofEpic(ShareRules rules, Leaf epic, List<Leaf> others, Leaf... issues) {
        List<Leaf> all = new ArrayList<>(List.of(issues));
        Map<IssueId, IssueId> epicOf = all.stream().filter(leaf -> leaf.issue().parent().isEmpty())
                .collect(Collectors.toMap(leaf -> leaf.issue().id(), leaf -> epic.issue().id()));
        all.add(epic);
        all.addAll(others);
        return Progress.share(rules, new Scope(all, epicOf), Set.of(Sets.WONT_DO), false);
    }

    private static ShareRules valued(IssueWorth worth) {
        return new ShareRules(worth, Weighing.BY_LINK, SubTasks.IGNORE, Epics.FLATTEN, DayOne.COUNT);
    }

    private static ShareRules by(Weighing weighing) {
        return new ShareRules(IssueWorth.DEFAULT, weighing, SubTasks.IGNORE, Epics.FLATTEN, DayOne.COUNT);
    }

    private static Weighing missing(Weighing.Missing missing) {
        return new Weighing(Optional.of(Sets.POINTS), missing, BigDecimal.valueOf(2));
    }

    private static Leaf before(Leaf leaf) {
        return resolvedAt(Sets.START.minusSeconds(1), leaf);
    }

    private static Leaf after(Leaf leaf) {
        return resolvedAt(Sets.START, leaf);
    }
}
