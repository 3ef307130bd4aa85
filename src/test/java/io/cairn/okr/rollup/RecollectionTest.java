package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.Weighing;
import io.cairn.okr.objective.Moment;
import io.cairn.okr.objective.PastFigure;
import io.cairn.okr.progress.AsOf.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

public class RecollectionTest {
    private static final FieldValue.Version VERSION = new FieldValue.Version(new ProjectId(10), 7);
    private static final Measure HOURS = new Measure.Linear(BigDecimal.ZERO, new BigDecimal("100"), Measure.Direction.INCREASE, "h");

    @Rule
    public final Office office = new Office();
    private final Tales tales = new Tales();

    @Test // H1
    public void thirtyDaysOfAScriptAreAsCountedByHand() {
        IssueId one = office.issues.open(1);
        IssueId two = office.issues.done(2);
        IssueId three = office.issues.done(3);
        IssueId four = office.issues.open(4);
        IssueId member = office.issues.done(5);
        IssueId epic = office.issues.epic(6, member);
        tales.told(one, 1, 5, Tales.WORK, 10, Tales.DONE, 20, Tales.WORK, 25, Tales.DONE).told(two, 3, 12, Tales.DONE)
                .told(three, 8, 18, Tales.DONE).told(four, 14).told(member, 2, 16, Tales.DONE).epic(epic, 1)
                .then(member, 6, Kind.EPIC, null, "6").then(member, 22, Kind.EPIC, "6", null);
        KeyResult keyResult = office.share(office.objective("Ship it"), one, two, three, four);
        office.source(keyResult, new IssueSource.Epic(epic));
        office.recalculation.keyResultChanged(keyResult.id());
        office.issues.leavesEpic(member); // which the account noticed
        office.recalculation.keyResultChanged(keyResult.id());
        List<String> days = List.of("0/2", "0/2", "0/3", "0/3", "0/3", "0/3", "0/3", "0/4", "0/4", "1/4", "1/4", "2/4", "2/4", "2/5", "2/5", "3/5",
                "3/5", "4/5", "4/5", "3/5", "3/5", "2/5", "2/5", "2/5", "3/5", "3/5", "3/5", "3/5", "3/5", "3/5");
        for (int day = 1; day <= 30; day++) {
            PastFigure past = past(keyResult, day, View.AS_WORKED);
            assertThat(counted(past)).as("%d October", day).isEqualTo(days.get(day - 1));
            assertThat(past.figure().figure().raw()).as("%d October", day).hasValueSatisfying(raw ->
                    assertThat(raw).isEqualByComparingTo(sum(past)));
        }
    }

    @Test // H1
    public void anIssueThatLeftAVersionIsFoundAndBeforeTheLinkThatIsNotSure() {
        IssueId stayed = office.issues.done(1);
        IssueId left = office.issues.open(2);
        office.issues.have(VERSION, stayed, left);
        tales.told(stayed, 1, 9, Tales.DONE).then(stayed, 3, Kind.FIX_VERSIONS, null, "7").told(left, 1)
                .then(left, 12, Kind.FIX_VERSIONS, "7", null);
        KeyResult keyResult = office.keyResult(office.objective("Ship it"), Office.SHARE);
        office.sources.add(keyResult.id(), new IssueSource.Field(VERSION), Office.ANNA, Tales.on(10));
        office.recalculation.keyResultChanged(keyResult.id());
        office.issues.have(VERSION, stayed);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(counted(past(keyResult, 2, View.AS_WORKED))).isEqualTo("0/1");
        assertThat(counted(past(keyResult, 11, View.AS_WORKED))).isEqualTo("1/2");
        assertThat(counted(past(keyResult, 12, View.AS_WORKED))).isEqualTo("1/1");
        assertThat(past(keyResult, 11, View.AS_WORKED).doubts()).isEmpty();
        assertThat(past(keyResult, 8, View.AS_WORKED).doubts()).containsExactly(Doubt.LEFT_UNSEEN);
        office.issues.gone(VERSION);
        assertThat(past(keyResult, 11, View.AS_WORKED).doubts()).containsExactly(Doubt.SOURCE_GONE);
    }

    @Test // H1
    public void asReportedLinksCountFromTheDayTheyWereMadeToTheDayTheyWereTakenOut() {
        IssueId early = office.issues.done(1);
        IssueId late = office.issues.open(2);
        tales.told(early, 1, 4, Tales.DONE).told(late, 1);
        KeyResult keyResult = office.keyResult(office.objective("Ship it"), Office.SHARE);
        var first = office.sources.add(keyResult.id(), new IssueSource.Direct(early, BigDecimal.ONE), Office.ANNA, Tales.on(5));
        office.sources.add(keyResult.id(), new IssueSource.Direct(late, BigDecimal.ONE), Office.ANNA, Tales.on(7));
        office.sources.remove(keyResult.id(), first.id(), Tales.on(9));
        assertThat(counted(past(keyResult, 4, View.AS_REPORTED))).isEqualTo("0/0");
        assertThat(counted(past(keyResult, 5, View.AS_REPORTED))).isEqualTo("1/1");
        assertThat(counted(past(keyResult, 7, View.AS_REPORTED))).isEqualTo("1/2");
        assertThat(counted(past(keyResult, 9, View.AS_REPORTED))).isEqualTo("0/1");
        assertThat(counted(past(keyResult, 4, View.AS_WORKED))).as("what is linked today").isEqualTo("0/1");
    }

    @Test // H1
    public void aQueryFoundWhatWasNotedAndBeforeThatApproximately() {
        IssueId one = office.issues.done(1);
        IssueId two = office.issues.open(2);
        tales.told(one, 1, 2, Tales.DONE).told(two, 1);
        KeyResult keyResult = office.keyResult(office.objective("Ship it"), Office.SHARE);
        office.source(keyResult, new IssueSource.Query("labels = a", Office.ANNA));
        office.clock.set(Tales.on(10), ZoneOffset.UTC);
        office.issues.query("labels = a", Set.of(one));
        office.recalculation.keyResultChanged(keyResult.id());
        office.clock.set(Tales.on(12), ZoneOffset.UTC);
        office.issues.query("labels = a", Set.of(one, two));
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(counted(past(keyResult, 11, View.AS_WORKED))).isEqualTo("1/1");
        assertThat(counted(past(keyResult, 12, View.AS_WORKED))).isEqualTo("1/2");
        assertThat(past(keyResult, 12, View.AS_WORKED).doubts()).isEmpty();
        assertThat(counted(past(keyResult, 9, View.AS_WORKED))).isEqualTo("1/1");
        assertThat(past(keyResult, 9, View.AS_WORKED).doubts()).containsExactly(Doubt.QUERY_NOT_WATCHED);
    }

    @Test // J10, H1
    public void aDeletedIssueIsMissingAndThatIsSaid() {
        IssueId kept = office.issues.done(1);
        IssueId deleted = office.issues.open(2);
        tales.told(kept, 1, 2, Tales.DONE);
        KeyResult keyResult = office.share(office.objective("Ship it"), kept, deleted);
        PastFigure past = past(keyResult, 5, View.AS_WORKED);
        assertThat(counted(past)).isEqualTo("1/1");
        assertThat(past.doubts()).containsExactly(Doubt.DELETED_SINCE);
    }

    @Test // M1, M3, H1
    public void aMeasuredValueIsTheOneSaidLastByThen() {
        KeyResult keyResult = office.keyResult(office.objective("Ship it"), HOURS);
        says(keyResult, 5, "20", 3);
        says(keyResult, 9, null, 8);
        says(keyResult, 12, "60", 9);
        assertThat(past(keyResult, 4, View.AS_WORKED).figure().figure().raw()).hasValueSatisfying(raw -> assertThat(raw).isZero());
        assertThat(past(keyResult, 4, View.AS_WORKED).last()).isEmpty();
        PastFigure tenth = past(keyResult, 10, View.AS_WORKED);
        assertThat(tenth.figure().figure().raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.2"));
        assertThat(tenth.last().orElseThrow().said().confidence()).isEqualTo(new Confidence(8));
        assertThat(past(keyResult, 12, View.AS_WORKED).figure().figure().raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.6"));
    }

    @Test // J14, H1
    public void theTimeBetweenTwoStatusesIsThatOfTheDay() {
        IssueId quick = office.issues.done(1);
        IssueId slow = office.issues.done(2);
        tales.told(quick, 1, 3, Tales.WORK, 5, Tales.DONE).told(slow, 1, 4, Tales.WORK, 10, Tales.DONE);
        Quantity days = new Quantity.Between(Tales.WORK, Tales.DONE, Quantity.Unit.DAYS);
        KeyResultPlan plan = new KeyResultPlan("Answer faster", Office.ANNA, BigDecimal.ONE,
                new Measure.Linear(BigDecimal.TEN, BigDecimal.ZERO, Measure.Direction.DECREASE, "d"),
                Optional.of(new Aggregate(Aggregate.Function.AVG, Optional.of(days), 0)), Expectation.DEFAULT);
        KeyResult keyResult = office.keyResults.add(office.objective("Ship it").id(), plan);
        office.link(keyResult, quick);
        office.link(keyResult, slow);
        assertThat(past(keyResult, 5, View.AS_WORKED).figure().current()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("2"));
        assertThat(past(keyResult, 10, View.AS_WORKED).figure().current()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("4"));
    }

    @Test // H1, M8
    public void whatANumberFieldGaveBeforeItWasRemovedIsNotTakenForNothing() {
        Quantity points = new Quantity.Field("customfield_10102");
        IssueId issue = office.issues.estimated(office.issues.done(1), points, "5");
        tales.told(issue, 1, 3, Tales.DONE);
        KeyResultPlan plan = new KeyResultPlan("Deliver points", Office.ANNA, BigDecimal.ONE, HOURS,
                Optional.of(new Aggregate(Aggregate.Function.SUM, Optional.of(points), 0)), Expectation.DEFAULT);
        KeyResult sum = office.keyResults.add(office.objective("Ship it").id(), plan);
        office.link(sum, issue);
        KeyResult weighed = office.keyResult(office.objective("Ship it"), new Measure.Share(
                new ShareRules(IssueWorth.DEFAULT, Weighing.by(points), ShareRules.SubTasks.IGNORE, ShareRules.Epics.FLATTEN, ShareRules.DayOne.COUNT)));
        office.link(weighed, issue);
        assertThat(past(sum, 5, View.AS_WORKED).doubts()).isEmpty();
        office.issues.remove(points);
        for (KeyResult one : List.of(sum, weighed)) {
            PastFigure past = past(one, 5, View.AS_WORKED);
            assertThat(past.figure().figure()).as("the history names no field that is gone").isEqualTo(Figure.NONE);
            assertThat(past.figure().current()).isEmpty();
            assertThat(past.doubts()).containsExactly(Doubt.FIELD_GONE);
        }
    }

    @Test // J14
    public void theTimeBetweenTwoStatusesMovesTheFigureOfToday() {
        IssueId issue = office.issues.done(1);
        tales.told(issue, 1, 3, Tales.WORK, 5, Tales.DONE);
        Quantity hours = new Quantity.Between(Tales.WORK, Tales.DONE, Quantity.Unit.HOURS);
        Map<Quantity, BigDecimal> read = new TimedIssues(office.issues, tales).facts(List.of(issue), Set.of(hours)).get(issue).readings().amounts();
        assertThat(read.get(hours)).isEqualByComparingTo("48");
    }

    @Test // H1
    public void theSettingsAreThoseOfTheDayWhereTheLogKnowsThem() {
        KeyResult keyResult = office.keyResult(office.objective("Ship it"), HOURS);
        says(keyResult, 2, "20", 5);
        String then = "{\"title\":\"a \\\"quoted\\\" title\",\"owner\":\"x\",\"weight\":2,\"measure\":\"LINEAR 0 to 40 h\",\"fromIssues\":null,"
                + "\"commitment\":\"ASPIRATIONAL\",\"curve\":\"\",\"thresholds\":null}";
        office.audit.append(Office.ANNA, Tales.on(8), "key-result.changed", keyResult.id().key(), then, "{}");
        PastFigure before = past(keyResult, 7, View.AS_WORKED);
        assertThat(before.figure().figure().raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.5"));
        assertThat(before.keyResult().plan().weight()).isEqualByComparingTo("2");
        assertThat(before.doubts()).isEmpty();
        assertThat(past(keyResult, 8, View.AS_WORKED).figure().figure().raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.2"));
        office.audit.append(Office.ANNA, Tales.on(6), "key-result.changed", keyResult.id().key(), then.replace("LINEAR 0 to 40 h", "BINARY"), then);
        assertThat(past(keyResult, 5, View.AS_WORKED).doubts()).as("a line cannot have been made of it").containsExactly(Doubt.SETTINGS_CHANGED);
    }

    @Test // H1
    public void manyKeyResultsAndDaysCostNoMoreStatementsThanOne() {
        IssueId issue = office.issues.done(1);
        tales.told(issue, 1, 3, Tales.DONE);
        Set<KeyResult> many = new HashSet<>(Set.of(office.share(office.objective("Ship it"), issue)));
        int one = statements(many);
        for (int more = 0; more < 5; more++) {
            many.add(office.share(office.objective("And more"), issue));
        }
        assertThat(statements(many)).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    private int statements(Set<KeyResult> all) {
        return office.store().statements(() -> office.recollection(tales, tales).of(all, List.of(moment(9, View.AS_WORKED)))).size();
    }

    private PastFigure past(KeyResult keyResult, int day, View view) {
        return office.recollection(tales, tales).of(List.of(keyResult), List.of(moment(day, view))).get(0).get(keyResult.id());
    }

    private static Moment moment(int day, View view) {
        LocalDate date = LocalDate.of(2026, 10, day);
        Instant end = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
        return new Moment(date, end, view);
    }

    private void says(KeyResult keyResult, int day, String value, int confidence) {
        office.checkIns.append(keyResult, Office.ANNA, Tales.on(day), new Statement(Optional.ofNullable(value).map(BigDecimal::new),
                new Confidence(confidence), ""), Optional.empty(), Optional.empty());
    }

    /** "2/5": done of all that count. */
    private static String counted(PastFigure past) {
        List<LedgerLine> counted = past.ledger().lines().stream().filter(LedgerLine::counts).toList();
        return counted.stream().filter(line -> line.value().compareTo(BigDecimal.ONE) == 0).count() + "/" + counted.size();
    }

    private static BigDecimal sum(PastFigure past) {
        return past.ledger().lines().stream().map(LedgerLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
