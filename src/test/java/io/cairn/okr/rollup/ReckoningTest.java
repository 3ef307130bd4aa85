package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Band;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** Every rule a key result can choose, from its stored plan to its kept figure. It is Monday, the 23rd of November 2026. */
public class ReckoningTest {
    private static final Quantity.Field POINTS = new Quantity.Field("customfield_10002");
    private static final Band UP_TO_FOUR = new Band(Optional.empty(), Optional.of(BigDecimal.valueOf(4)), true);

    @Rule
    public final Office office = new Office();

    @Test // J5
    public void estimatesAreReadFromTheFieldThatIsChosen() {
        ShareRules rules = new ShareRules(IssueWorth.DEFAULT, Weighing.by(POINTS), SubTasks.IGNORE, Epics.FLATTEN, DayOne.COUNT);
        KeyResult keyResult = linked(office.keyResult(office.objective("Ship"), new Measure.Share(rules)),
                office.issues.estimated(office.issues.done(1), POINTS, "3"), office.issues.estimated(office.issues.open(2), POINTS, "1"));
        assertThat(office.percent(keyResult)).isEqualTo("75%");
    }

    @Test // J6
    public void subTasksThatNobodyLinkedMakeTheMeanOfTheirParent() {
        ShareRules rules = new ShareRules(ValueRule.STATUS, 0, SubTasks.REPLACE, Epics.FLATTEN);
        IssueId parent = office.issues.open(1);
        office.issues.subTask(11, StatusCategory.DONE, parent);
        IssueId open = office.issues.subTask(12, StatusCategory.TO_DO, parent);
        KeyResult keyResult = linked(office.keyResult(office.objective("Ship"), new Measure.Share(rules)), parent);
        assertThat(office.percent(keyResult)).isEqualTo("50%");
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(LedgerLine::notes).containsExactly(
                Set.of(Note.MEAN_OF_SUB_TASKS), Set.of(Note.COUNTED_IN_PARENT), Set.of(Note.COUNTED_IN_PARENT));
        office.issues.subTask(12, StatusCategory.DONE, parent);
        office.changed(open);
        assertThat(office.percent(keyResult)).isEqualTo("100%");
    }

    @Test // J14
    public void issuesGiveTheValueOfAMeasuredKeyResult() {
        KeyResultPlan plan = fromIssues(new Aggregate(Aggregate.Function.SUM, Optional.of(POINTS), 0));
        KeyResult keyResult = linked(office.keyResults.add(office.objective("Ship").id(), plan),
                office.issues.estimated(office.issues.open(1), POINTS, "3"), office.issues.estimated(office.issues.open(2), POINTS, "2"));
        assertThat(office.of(keyResult.id()).current()).contains(BigDecimal.valueOf(5));
        assertThat(office.percent(keyResult)).isEqualTo("50%");
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(LedgerLine::contribution)
                .usingElementComparator(BigDecimal::compareTo).containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(2));
    }

    @Test // M8
    public void anAverageOverNothingKeepsTheLastValueWithAFlag() {
        KeyResultPlan plan = fromIssues(new Aggregate(Aggregate.Function.AVG, Optional.of(POINTS), 0));
        IssueId issue = office.issues.estimated(office.issues.open(1), POINTS, "4");
        KeyResult keyResult = linked(office.keyResults.add(office.objective("Ship").id(), plan), issue);
        office.issues.delete(issue);
        office.changed(issue);
        assertThat(office.percent(keyResult)).isEqualTo("40%");
        assertThat(office.of(keyResult.id()).current()).contains(BigDecimal.valueOf(4));
        assertThat(office.of(keyResult.id()).figure().flags()).containsExactly(Flag.NOTHING_TO_AGGREGATE);
    }

    @Test // M8, J5, J14
    public void aFieldThatIsRemovedKeepsTheLastValueWithAFlagWhetherItWeighsOrIsTheValue() {
        Objective objective = office.objective("Ship");
        IssueId done = office.issues.estimated(office.issues.done(1), POINTS, "3");
        IssueId open = office.issues.estimated(office.issues.open(2), POINTS, "1");
        KeyResult sum = linked(office.keyResults.add(objective.id(), fromIssues(new Aggregate(Aggregate.Function.SUM, Optional.of(POINTS), 0))), done, open);
        ShareRules rules = new ShareRules(IssueWorth.DEFAULT, Weighing.by(POINTS), SubTasks.IGNORE, Epics.FLATTEN, DayOne.COUNT);
        KeyResult weighed = linked(office.keyResult(objective, new Measure.Share(rules)), done, open);
        office.issues.remove(POINTS);
        office.issues.done(1);
        office.issues.open(2);
        office.changed(done);
        assertThat(List.of(office.percent(sum), office.percent(weighed))).containsExactly("40%", "75%");
        assertThat(List.of(sum, weighed)).allSatisfy(one -> assertThat(office.of(one.id()).figure().flags()).containsExactly(Flag.QUERY_FAILED));
    }

    @Test // M4
    public void whatIsHeldIsCountedByThePeriodsThatAreOver() {
        Measure held = new Measure.Maintain(UP_TO_FOUR, Measure.Maintain.Mode.HELD, Optional.empty(), "h");
        KeyResult keyResult = office.keyResult(office.objective("Ship"), held);
        said(keyResult, "2026-10-02T10:00:00Z", "3"); // the first Friday
        said(keyResult, "2026-10-08T10:00:00Z", "5");
        said(keyResult, "2026-10-09T10:00:00Z", "4");
        said(keyResult, "2026-11-23T09:00:00Z", "9"); // in a period that is not over
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).as("2 of 8 Fridays").isEqualTo("25%");
        assertThat(office.of(keyResult.id()).current()).contains(BigDecimal.valueOf(9));
    }

    @Test // M6
    public void milestonesMoveWithThePlan() {
        Measure steps = new Measure.Milestones(List.of(new Milestone("Draft", BigDecimal.ONE, Optional.of(LocalDate.of(2026, 11, 2))),
                new Milestone("Launch", BigDecimal.valueOf(3), Optional.empty())));
        KeyResult keyResult = office.keyResult(office.objective("Ship"), steps);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).isEqualTo("25%");
    }

    private void said(KeyResult keyResult, String at, String value) {
        office.checkIns.append(keyResult, Office.ANNA, Instant.parse(at),
                new Statement(Optional.of(new BigDecimal(value)), new Confidence(5), ""), Optional.empty(), Optional.empty());
    }

    private KeyResult linked(KeyResult keyResult, IssueId... issues) {
        for (IssueId issue : issues) {
            office.link(keyResult, issue);
        }
        office.recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }

    private static KeyResultPlan fromIssues(Aggregate aggregate) {
        Measure line = new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, "points");
        return new KeyResultPlan("Points", Office.ANNA, BigDecimal.ONE, line, Optional.of(aggregate), Expectation.DEFAULT);
    }
}
