package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

public class RecalculationTest {
    private static final Measure HOURS =
            new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, "h");

    @Rule
    public final Office office = new Office();

    @Test // R1, R5
    public void aDoneIssueMovesKeyResultObjectiveAndParent() {
        Objective company = office.movedByChildren("Be first");
        Objective team = office.under(company, Driver.KEY_RESULTS, "Ship");
        KeyResult keyResult = office.share(team, office.issues.open(1), office.issues.open(2));
        assertThat(office.percent(company)).isEqualTo("0%");
        office.changed(office.issues.done(1));
        assertThat(office.percent(keyResult)).isEqualTo("50%");
        assertThat(office.percent(team)).isEqualTo("50%");
        assertThat(office.percent(company)).isEqualTo("50%");
    }

    @Test
    public void aFigureThatIsRightIsFoundRightWithoutItsAccount() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1), office.issues.open(2));
        office.changed(new IssueId(2));
        office.asked.clear();
        assertThat(office.keyResultFigures.refresh(keyResult.id()).changed()).isFalse();
        assertThat(office.asked).extracting(Class::getSimpleName).contains("FigureEntity").doesNotContain("LeafEntity");
    }

    @Test // M8
    public void whereThereIsNoAnswerTheAccountStaysToo() {
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.issues.query("labels = fast", Set.of(office.issues.done(1), office.issues.open(2)));
        office.source(keyResult, new IssueSource.Query("labels = fast", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        Ledger before = office.figures.ledger(keyResult.id());
        office.issues.breakQuery("labels = fast");
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.of(keyResult.id()).figure().flags()).containsExactly(Flag.QUERY_FAILED);
        assertThat(office.figures.ledger(keyResult.id())).isEqualTo(before);
        assertThat(before.lines()).hasSize(2);
    }

    @Test // J9
    public void aReopenedIssueMovesItBackAndTheEventSaysWhichOne() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1), office.issues.open(2));
        IssueId reopened = office.issues.open(1);
        office.changed(reopened);
        assertThat(office.percent(keyResult)).isEqualTo("0%");
        assertThat(office.figures.events(keyResult.id(), 1)).singleElement().satisfies(event -> {
            assertThat(event.changes()).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(Kind.FELL_BACK);
                assertThat(change.issue()).isEqualTo(reopened);
            });
            assertThat(event.before().orElseThrow()).isEqualByComparingTo("0.5");
            assertThat(event.after().orElseThrow()).isEqualByComparingTo("0");
        });
    }

    @Test // J10
    public void aDeletedIssueLeavesTheSetAndTheEventSaysSo() {
        IssueId gone = office.issues.open(2);
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1), gone);
        office.issues.delete(gone);
        office.changed(gone);
        assertThat(office.percent(keyResult)).isEqualTo("100%");
        assertThat(office.figures.events(keyResult.id(), 1).get(0).changes())
                .containsExactly(new Change(Kind.REMOVED, gone, BigDecimal.ZERO, Set.of(Route.DIRECT)));
    }

    @Test // J10
    public void anIssueThatChangesItsEpicLeavesOneSetAndEntersTheOther() {
        IssueId moving = office.issues.done(1);
        IssueId from = office.issues.epic(10, moving, office.issues.open(2));
        IssueId to = office.issues.epic(11, office.issues.open(3));
        KeyResult left = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.source(left, new IssueSource.Epic(from));
        KeyResult entered = office.keyResult(office.objective("Sell"), Office.SHARE);
        office.source(entered, new IssueSource.Epic(to));
        office.recalculation.keyResultChanged(left.id());
        office.recalculation.keyResultChanged(entered.id());
        assertThat(office.percent(left)).isEqualTo("50%");
        assertThat(office.percent(entered)).isEqualTo("0%");
        office.issues.joins(to, moving);
        office.changed(moving);
        assertThat(office.percent(left)).isEqualTo("0%");
        assertThat(office.percent(entered)).isEqualTo("50%");
    }

    @Test // J7
    public void aFirstIssueTakesAnEpicsPlace() {
        IssueId epic = office.issues.epic(10);
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.link(keyResult, epic);
        office.recalculation.keyResultChanged(keyResult.id());
        IssueId first = office.issues.done(1);
        office.issues.joins(epic, first);
        office.changed(first);
        assertThat(office.percent(keyResult)).isEqualTo("100%");
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(LedgerLine::leftOut)
                .containsExactly(Optional.empty(), Optional.of("J7"));
    }

    @Test // J10
    public void whatAQueryFindsIsAskedAnewWheneverAnyIssueChanges() {
        IssueId newcomer = office.issues.done(7);
        office.issues.query("labels = x", Set.of(office.issues.open(1)));
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.source(keyResult, new IssueSource.Query("labels = x", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        office.issues.query("labels = x", Set.of(new IssueId(1), newcomer));
        office.changed(newcomer);
        assertThat(office.percent(keyResult)).isEqualTo("50%");
    }

    @Test // M8
    public void aFailingQueryKeepsTheLastValueWithAFlagUntilItRunsAgain() {
        office.issues.query("labels = x", Set.of(office.issues.done(1), office.issues.open(2)));
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.source(keyResult, new IssueSource.Query("labels = x", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        office.issues.breakQuery("labels = x");
        office.changed(office.issues.done(2));
        assertThat(office.percent(keyResult)).isEqualTo("50%");
        assertThat(office.of(keyResult.id()).figure().flags()).containsExactly(Flag.QUERY_FAILED);
        assertThat(office.figures.ledger(keyResult.id()).lines()).hasSize(2);
        office.issues.query("labels = x", Set.of(new IssueId(1), new IssueId(2)));
        office.changed(new IssueId(2));
        assertThat(office.percent(keyResult)).isEqualTo("100%");
        assertThat(office.of(keyResult.id()).figure().flags()).isEmpty();
    }

    @Test // M8
    public void aQueryThatNeverRanHasNoFigureAtAll() {
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.source(keyResult, new IssueSource.Query("nonsense", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).isEqualTo("–");
    }

    @Test // M1, M3
    public void theValueSaidLastHoldsThoughLaterCheckInsSayNone() {
        KeyResult keyResult = office.keyResult(office.objective("Ship"), HOURS);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.of(keyResult.id()).figure().flags()).containsExactly(Flag.NO_DATA);
        office.says(keyResult, "4");
        for (int week = 0; week < 25; week++) {
            office.says(keyResult, null);
        }
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).isEqualTo("40%");
        assertThat(office.of(keyResult.id()).current().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test // R1
    public void anotherWeightMovesTheObjectiveThoughTheKeyResultStandsStill() {
        Objective objective = office.objective("Ship");
        KeyResult heavy = office.share(objective, office.issues.done(1));
        office.share(objective, office.issues.open(2));
        assertThat(office.percent(objective)).isEqualTo("50%");
        KeyResultPlan plan = heavy.plan();
        office.keyResults.change(heavy.id(), heavy.version(), new KeyResultPlan(plan.title(), plan.owner(), new BigDecimal("3"), plan.measure()));
        office.recalculation.keyResultChanged(heavy.id());
        assertThat(office.percent(objective)).isEqualTo("75%");
    }

    @Test
    public void nothingIsWrittenWhereNothingChanged() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1), office.issues.open(2), office.issues.open(3));
        long version = office.of(keyResult.id()).version();
        office.changed(new IssueId(1), new IssueId(2));
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.of(keyResult.id()).version()).isEqualTo(version);
        assertThat(office.figures.events(keyResult.id(), 10)).hasSize(1);
    }

    @Test
    public void aRemovedKeyResultIsPassedOver() {
        Objective objective = office.objective("Ship");
        KeyResult keyResult = office.share(objective, office.issues.done(1));
        office.keyResults.remove(keyResult.id(), keyResult.version());
        office.recalculation.keyResultChanged(keyResult.id());
        office.recalculation.objectiveChanged(objective.id());
        assertThat(office.percent(objective)).isEqualTo("–");
        assertThat(office.queue.poll()).isEmpty();
    }

    @Test
    public void whatFailsNowIsLeftToTheWorkerAndNothingIsThrown() throws Exception {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.beforeReading = ids -> {
            throw new IllegalStateException("the index is being rebuilt");
        };
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.queue.take(Duration.ZERO).orElseThrow().keyResults()).containsExactly(keyResult.id());
    }

    @Test // J10, J15
    public void aVersionsSetFollowsTheFieldAndASprintsKeepsWhatWasCarriedOut() {
        IssueId first = office.issues.done(1);
        IssueId second = office.issues.open(2);
        FieldValue version = new FieldValue.Version(new ProjectId(10), 7);
        FieldValue sprint = new FieldValue.Sprint(8, "Sprint 8");
        KeyResult released = having(version, first, second);
        KeyResult sprinted = having(sprint, first, second);
        assertThat(office.percent(released)).isEqualTo("50%");
        office.issues.have(version, first); // Jira keeps the sprint on the issue and lets the version go
        assertThat(office.changed(second)).isTrue();
        assertThat(office.percent(released)).isEqualTo("100%");
        assertThat(office.percent(sprinted)).isEqualTo("50%");
        IssueId third = office.issues.open(3);
        office.issues.have(sprint, first, second, third);
        assertThat(office.changed(third)).isTrue();
        assertThat(office.percent(sprinted)).isEqualTo("33%");
        assertThat(office.percent(released)).isEqualTo("100%");
    }

    @Test // M8
    public void aVersionThatIsGoneLeavesTheLastValueFlagged() {
        FieldValue version = new FieldValue.Version(new ProjectId(10), 7);
        KeyResult released = having(version, office.issues.done(1), office.issues.open(2));
        office.issues.gone(version);
        office.issues.done(2);
        office.changed(new IssueId(2));
        assertThat(office.percent(released)).isEqualTo("50%");
        assertThat(office.of(released.id()).figure().flags()).contains(Flag.QUERY_FAILED);
    }

    @Test // R4
    public void whatOnlySupportsIsInTheAccountAndNeitherInTheFigureNorInTheNews() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1));
        office.sources.add(keyResult.id(), new IssueSource.Direct(office.issues.open(2), BigDecimal.ONE), Effect.SUPPORTS, Office.ANNA, Instant.EPOCH);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).isEqualTo("100%");
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(line -> line.leftOut().orElse("counts")).containsExactly("counts", "R4");
        assertThat(office.figures.events(keyResult.id(), 9)).hasSize(1);
        assertThat(office.changed(office.issues.done(2))).isTrue();
        assertThat(office.percent(keyResult)).isEqualTo("100%");
    }

    @Test // R4, J7
    public void anEpicThatOnlySupportsIsNoNewsEither() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.done(1));
        IssueSource epic = new IssueSource.Epic(office.issues.epic(3, office.issues.open(2)));
        office.sources.add(keyResult.id(), epic, Effect.SUPPORTS, Office.ANNA, Instant.EPOCH);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(line -> line.leftOut().orElse("counts")).containsExactly("counts", "R4", "R4");
        assertThat(office.figures.events(keyResult.id(), 9)).hasSize(1);
    }

    @Test // R4
    public void aMeasuredKeyResultShowsWhatSupportsItAndKeepsItsValue() {
        KeyResult keyResult = office.keyResult(office.objective("Ship"), new Measure.Binary());
        office.says(keyResult, "1");
        office.sources.add(keyResult.id(), new IssueSource.Direct(office.issues.open(2), BigDecimal.ONE), Effect.SUPPORTS, Office.ANNA, Instant.EPOCH);
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.percent(keyResult)).isEqualTo("100%");
        assertThat(office.figures.ledger(keyResult.id()).lines()).extracting(line -> line.leftOut().orElse("counts")).containsExactly("R4");
    }

    private KeyResult having(FieldValue value, IssueId... ids) {
        office.issues.have(value, ids);
        KeyResult keyResult = office.keyResult(office.objective("Ship"), Office.SHARE);
        office.source(keyResult, new IssueSource.Field(value));
        office.recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }

    @Test
    public void aKeyResultThatFailsDoesNotHoldUpTheOthers() {
        KeyResult failing = office.share(office.objective("Sell"), office.issues.open(1));
        KeyResult sound = office.share(office.objective("Ship"), office.issues.open(2));
        office.issues.done(1);
        office.issues.done(2);
        office.issues.beforeReading = ids -> {
            if (ids.contains(new IssueId(1))) {
                throw new IllegalStateException("broken");
            }
        };
        Batch both = new Batch(Set.of(), Set.of(failing.id(), sound.id()), Set.of(), false, Reconciliation.Call.NONE);
        assertThat(office.round.of(both, () -> true)).isFalse();
        assertThat(office.percent(sound)).isEqualTo("100%");
        assertThat(office.queue.poll().orElseThrow().keyResults()).containsExactly(failing.id());
    }

    @Test
    public void aKeyResultThatAlwaysFailsIsGivenUpInTheEnd() {
        KeyResult failing = office.share(office.objective("Sell"), office.issues.open(1));
        office.issues.beforeReading = ids -> {
            throw new IllegalStateException("broken");
        };
        office.queue.keyResultChanged(failing.id());
        int rounds = 0;
        for (Optional<Batch> batch = office.queue.poll(); batch.isPresent(); batch = office.queue.poll()) {
            office.round.of(batch.get(), () -> true);
            rounds++;
        }
        assertThat(rounds).isEqualTo(10);
    }
}
