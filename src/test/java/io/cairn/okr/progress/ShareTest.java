package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.WONT_DO;
import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.epic;
import static io.cairn.okr.progress.Sets.inWork;
import static io.cairn.okr.progress.Sets.line;
import static io.cairn.okr.progress.Sets.logged;
import static io.cairn.okr.progress.Sets.raw;
import static io.cairn.okr.progress.Sets.resolved;
import static io.cairn.okr.progress.Sets.share;
import static io.cairn.okr.progress.Sets.shareOfEpic;
import static io.cairn.okr.progress.Sets.subTaskOf;
import static io.cairn.okr.progress.Sets.todo;
import static io.cairn.okr.progress.Sets.weighing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class ShareTest {
    @Test // J1
    public void anIssueNamedByThreeSourcesCountsOnceAndTellsAllRoutes() {
        Accounted accounted = share(done(1), Sets.by(Route.EPIC, done(1)), Sets.by(Route.QUERY, done(1)), todo(2));
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 1).routes()).containsExactlyInAnyOrder(Route.DIRECT, Route.EPIC, Route.QUERY);
    }

    @Test // J1
    public void theLedgerIsInTheOrderOfTheIssuesIds() {
        assertThat(share(todo(30), done(4), cancelled(12)).ledger().lines())
                .extracting(line -> line.issue().value()).containsExactly(4L, 12L, 30L);
    }

    @Test // J1
    public void theWeightOfTheDirectLinkBeatsThatOfOtherRoutesAndTheHighestDirectOneWins() {
        Accounted accounted = share(weighing("0.5", done(1)), weighing("2", done(1)),
                Sets.by(Route.EPIC, weighing("7", done(1))), todo(2));
        assertThat(line(accounted, 1).weight()).isEqualByComparingTo("2");
    }

    @Test // J1
    public void contradictingFactsOfOneIssueAreRefused() {
        assertThatThrownBy(() -> share(todo(1), done(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test // J2
    public void byStatusOnlyDoneIsWorthSomethingUnlessWorkInProgressIs() {
        List<Leaf> leaves = List.of(todo(1), inWork(2), done(3));
        assertThat(raw(valued(ValueRule.STATUS, 0, leaves))).isEqualByComparingTo(third(1));
        assertThat(raw(valued(ValueRule.STATUS, 50, leaves))).isEqualByComparingTo("0.5");
    }

    @Test // J2
    public void byResolutionTheStatusDoesNotMatter() {
        List<Leaf> leaves = List.of(resolved(todo(1), "1"), inWork(2));
        assertThat(raw(valued(ValueRule.RESOLUTION, 0, leaves))).isEqualByComparingTo("0.5");
    }

    @Test // J2
    public void byTimeSpentCountsAgainstSpentAndRemaining() {
        Leaf leaf = logged(todo(1), Duration.ofHours(3), Duration.ofHours(1));
        assertThat(raw(valued(ValueRule.TIME, 0, List.of(leaf)))).isEqualByComparingTo("0.75");
    }

    @Test // J2
    public void whereNoTimeIsKnownTheStatusSpeaks() {
        assertThat(raw(valued(ValueRule.TIME, 50, List.of(done(1), inWork(2))))).isEqualByComparingTo("0.75");
    }

    @Test // J3
    public void weightsCountInBothSums() {
        Accounted accounted = share(weighing("3", done(1)), todo(2));
        assertThat(raw(accounted)).isEqualByComparingTo("0.75");
        assertThat(line(accounted, 1).contribution()).isEqualByComparingTo("0.75");
        assertThat(line(accounted, 2).contribution()).isEqualByComparingTo("0");
    }

    @Test // J3
    public void anIssueOfWeightZeroIsInTheSetAndAddsNothing() {
        Accounted accounted = share(weighing("0", done(1)), todo(2));
        assertThat(raw(accounted)).isEqualByComparingTo("0");
        assertThat(line(accounted, 1).counts()).isTrue();
    }

    @Test // J5
    public void ifAllWeightsAreZeroItCountsByIssue() {
        Accounted accounted = share(weighing("0", done(1)), weighing("0", todo(2)));
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 1).weight()).isEqualByComparingTo("1");
    }

    @Test // J4
    public void aCancelledIssueLeavesBothSumsAndTheLedgerSaysWhy() {
        Accounted accounted = share(done(1), todo(2), cancelled(3));
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 3).leftOut()).contains("J4");
        assertThat(line(accounted, 3).contribution()).isEqualByComparingTo("0");
    }

    @Test // J4
    public void anIssueResolvedOtherwiseCounts() {
        assertThat(raw(share(resolved(done(1), "7"), todo(2)))).isEqualByComparingTo("0.5");
    }

    @Test // J4
    public void cancelledIssuesCountAsDoneIfTheAdminSaysSo() {
        Leaf openYetCancelled = resolved(todo(1), WONT_DO);
        Accounted accounted = Progress.share(ShareRules.DEFAULT, List.of(openYetCancelled, todo(2)), Set.of(WONT_DO), true);
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 1).value()).isEqualByComparingTo("1");
    }

    @Test // J6
    public void aSubTaskWhoseParentIsInTheSetIsDropped() {
        Accounted accounted = share(todo(1), subTaskOf(1, done(2)), subTaskOf(1, done(3)));
        assertThat(raw(accounted)).isEqualByComparingTo("0");
        assertThat(line(accounted, 2).leftOut()).contains("J6");
    }

    @Test // J6
    public void aSubTaskLinkedAloneIsALeaf() {
        assertThat(raw(share(subTaskOf(99, done(1)), todo(2)))).isEqualByComparingTo("0.5");
    }

    @Test // J6
    public void aCancelledParentStillDropsItsSubTasks() {
        Accounted accounted = share(cancelled(1), subTaskOf(1, done(2)), todo(3));
        assertThat(line(accounted, 1).leftOut()).contains("J4");
        assertThat(line(accounted, 2).leftOut()).contains("J6");
        assertThat(raw(accounted)).isEqualByComparingTo("0");
    }

    @Test // J7
    public void anEpicStandsForItsIssues() {
        Accounted accounted = shareOfEpic(epic(todo(1)), done(2), todo(3));
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(line(accounted, 1).leftOut()).contains("J7");
        assertThat(accounted.figure().flags()).isEmpty();
    }

    @Test // J7
    public void anEpicWithoutIssuesIsOneLeafByItsOwnStatus() {
        Accounted accounted = shareOfEpic(epic(done(1)));
        assertThat(raw(accounted)).isEqualByComparingTo("1");
        assertThat(line(accounted, 1).counts()).isTrue();
    }

    @Test // J7
    public void anEpicDoneWithOpenIssuesIsFlaggedAndTheIssuesStillDecide() {
        Accounted accounted = shareOfEpic(epic(done(1)), done(2), todo(3));
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
        assertThat(accounted.figure().flags()).containsExactly(Flag.EPIC_DONE_ISSUES_OPEN);
    }

    @Test // J7
    public void anEpicDoneWithAllIssuesDoneOrCancelledIsNotFlagged() {
        Leaf openYetCancelled = resolved(todo(3), WONT_DO);
        assertThat(shareOfEpic(epic(done(1)), done(2), openYetCancelled).figure().flags()).isEmpty();
    }

    @Test // J7
    public void aSubTaskOfAnEpicThatStandsForItsIssuesKeepsItsVoice() {
        Accounted accounted = Progress.share(ShareRules.DEFAULT,
                new Scope(List.of(epic(todo(1)), todo(2), subTaskOf(1, done(3))), java.util.Map.of(new IssueId(2), new IssueId(1))),
                Set.of(), false);
        assertThat(line(accounted, 3).counts()).isTrue();
    }

    @Test // J7
    public void anEpicWhoseIssuesAreAllCancelledCountsNothing() {
        Accounted accounted = shareOfEpic(epic(todo(1)), cancelled(2));
        assertThat(raw(accounted)).isEqualByComparingTo("0");
        assertThat(accounted.figure().flags()).containsExactly(Flag.ALL_CANCELLED);
    }

    @Test // J8
    public void nothingLinkedIsZeroWithAFlag() {
        Accounted accounted = share();
        assertThat(raw(accounted)).isEqualByComparingTo("0");
        assertThat(accounted.figure().flags()).containsExactly(Flag.NO_ISSUES);
        assertThat(accounted.ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test // J8
    public void everythingCancelledIsZeroWithAFlag() {
        Accounted accounted = share(cancelled(1), cancelled(2));
        assertThat(raw(accounted)).isEqualByComparingTo("0");
        assertThat(accounted.figure().flags()).containsExactly(Flag.ALL_CANCELLED);
    }

    @Test // J9
    public void aReopenedIssueLowersTheFigure() {
        assertThat(raw(share(done(1), todo(2)))).isLessThan(raw(share(done(1), done(2))));
    }

    @Test // J11
    public void theLedgerKnowsIssuesByIdAloneSoThatNothingHiddenCanLeak() {
        assertThat(LedgerLine.class.getRecordComponents()).extracting(part -> part.getType().getSimpleName())
                .containsExactly("IssueId", "ProjectId", "Set", "BigDecimal", "BigDecimal", "BigDecimal", "Optional", "Set");
    }

    private static Accounted valued(ValueRule rule, int inWork, List<Leaf> leaves) {
        ShareRules rules = new ShareRules(rule, inWork, SubTasks.IGNORE, Epics.FLATTEN);
        return Progress.share(rules, leaves, Set.of(WONT_DO), false);
    }

    private static BigDecimal third(int times) {
        return Fractions.of(BigDecimal.valueOf(times), BigDecimal.valueOf(3));
    }
}
