package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Band;
import io.cairn.okr.model.Commitment;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Measure.Direction;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.StaleException;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

public class KeyResultsTest extends StoreTest {
    private static final Measure LINE =
            new Measure.Linear(new BigDecimal("-0.0000000001"), new BigDecimal("-999999999999999.9999999999"), Direction.DECREASE, "℃");

    private KeyResults keyResults() {
        return new KeyResults(ao);
    }

    @Test
    public void everyKindOfMeasureComesBackAsItWasAdded() {
        Objective objective = objective(cycle());
        ShareRules rules = new ShareRules(ShareRules.ValueRule.TIME, 50, ShareRules.SubTasks.IGNORE, ShareRules.Epics.FLATTEN);
        for (Measure measure : List.of(LINE, new Measure.Binary(), new Measure.Share(rules), SHARE)) {
            KeyResultPlan plan = new KeyResultPlan("缺陷 ≤ 5 🐞", BO, new BigDecimal("0.50"), measure);
            KeyResult made = keyResults().add(objective.id(), plan);
            assertThat(made).isEqualTo(new KeyResult(made.id(), objective.id(), plan, 0));
            assertThat(keyResults().byId(made.id())).contains(made);
        }
    }

    @Test // M4, M6, M7, J2, J5, J6, J7, J13
    public void everyChoiceOfAMeasureComesBackAsItWasAdded() {
        Objective objective = objective(cycle());
        Band upTo = new Band(Optional.empty(), Optional.of(new BigDecimal("4.50")), false);
        Band between = new Band(Optional.of(new BigDecimal("-1")), Optional.of(BigDecimal.TEN), true);
        Quantity points = new Quantity.Field("customfield_10002");
        IssueWorth worth = new IssueWorth(ShareRules.ValueRule.PERCENT_FIELD, 25, Map.of("10001", 50, "3", 75), Optional.of(new Quantity.Field("customfield_10003")));
        ShareRules rules = new ShareRules(worth, new Weighing(Optional.of(points), Weighing.Missing.FIXED, new BigDecimal("2.50")),
                ShareRules.SubTasks.REPLACE, ShareRules.Epics.AS_ITEM, ShareRules.DayOne.LEAVE_OUT);
        Milestone done = new Milestone("Pilot | 试点, a=b", new BigDecimal("2.0"), Optional.of(LocalDate.of(2026, 11, 3)));
        for (Measure measure : List.of(new Measure.Maintain(upTo, Measure.Maintain.Mode.LATEST, Optional.empty(), "h"),
                new Measure.Maintain(between, Measure.Maintain.Mode.GRADED, Optional.of(new BigDecimal("12.0")), ""),
                new Measure.Milestones(List.of(done, new Milestone("Launch", BigDecimal.ONE, Optional.empty()))),
                new Measure.Zones(BigDecimal.TEN, new BigDecimal("8.0"), new BigDecimal("6"), new BigDecimal("2"), Measure.Zones.Scale.TARGET, "h"),
                new Measure.Share(rules))) {
            KeyResult made = keyResults().add(objective.id(), outcome("All", measure));
            assertThat(keyResults().byId(made.id())).contains(made);
        }
    }

    @Test // J14, S2, T2, T3
    public void whatIsExpectedAndWhoMakesTheValueComesBackAsItWasAdded() {
        Objective objective = objective(cycle());
        PlannedCurve curve = new PlannedCurve(List.of(new PlannedPoint(LocalDate.of(2026, 10, 20), new BigDecimal("0.10")),
                new PlannedPoint(LocalDate.of(2026, 12, 1), new BigDecimal("0.9"))));
        Expectation expected = new Expectation(Commitment.COMMITTED, curve, Optional.of(Thresholds.RATIO));
        Aggregate aggregate = new Aggregate(Aggregate.Function.PERCENTILE, Optional.of(new Quantity.Between("1", "10001", Quantity.Unit.DAYS)), 85);
        KeyResult made = keyResults().add(objective.id(), new KeyResultPlan("Lead time", ANNA, BigDecimal.ONE, LINE, Optional.of(aggregate), expected));
        assertThat(keyResults().byId(made.id())).contains(made);
        KeyResult plain = keyResults().change(made.id(), 0, outcome("Plain", LINE));
        assertThat(keyResults().byId(made.id())).contains(plain);
    }

    @Test
    public void theKindOfMeasureCanChange() {
        KeyResult made = keyResult();
        KeyResult line = keyResults().change(made.id(), 0, outcome("Cooler", LINE));
        assertThat(keyResults().byId(made.id())).contains(line);
        KeyResult binary = keyResults().change(made.id(), 1, outcome("Shipped", new Measure.Binary()));
        assertThat(keyResults().byId(made.id())).contains(binary);
        assertThat(binary.version()).isEqualTo(2);
    }

    @Test // R3
    public void itBeginsWithAFigureOfNothing() {
        KeyResult made = keyResult();
        assertThat(new Figures(ao).ofKeyResults(List.of(made.id())))
                .containsEntry(made.id(), new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, 0));
    }

    @Test
    public void listsAreInTheOrderOfAdding() {
        Cycle cycle = cycle();
        Objective one = objective(cycle);
        Objective two = objective(cycle);
        Objective elsewhere = objective(cycle());
        KeyResult first = keyResult(one);
        KeyResult second = keyResult(two);
        KeyResult third = keyResult(one);
        KeyResult other = keyResult(elsewhere);
        assertThat(keyResults().of(one.id())).containsExactly(first, third);
        assertThat(keyResults().ofAll(List.of(one.id(), two.id())))
                .containsEntry(one.id(), List.of(first, third)).containsEntry(two.id(), List.of(second)).hasSize(2);
        assertThat(keyResults().inCycle(cycle.id())).containsExactly(first, second, third);
        assertThat(keyResults().ownedBy(ANNA)).containsExactly(first, second, third, other);
        assertThat(keyResults().ownedBy(BO)).isEmpty();
    }

    @Test
    public void anObjectiveWithoutKeyResultsHasAnEmptyList() {
        Objective objective = objective(cycle());
        assertThat(keyResults().ofAll(List.of(objective.id()))).containsEntry(objective.id(), List.of());
    }

    @Test
    public void aRemovedOneIsInvisibleUntilItIsRestored() {
        KeyResult made = keyResult();
        keyResults().remove(made.id(), 0);
        assertInvisible(made);
        assertThatThrownBy(() -> keyResults().change(made.id(), 1, made.plan())).isInstanceOf(StaleException.class);
        KeyResult back = keyResults().restore(made.id()).orElseThrow();
        assertThat(back.plan()).isEqualTo(made.plan());
        assertThat(keyResults().of(made.objective())).containsExactly(back);
    }

    @Test
    public void oneOfARemovedObjectiveIsInvisibleUntilTheObjectiveIsRestored() {
        KeyResult made = keyResult();
        new Objectives(ao).remove(made.objective(), 0);
        assertInvisible(made);
        new Objectives(ao).restore(made.objective());
        assertThat(keyResults().byId(made.id())).contains(made);
    }

    private void assertInvisible(KeyResult made) {
        assertThat(keyResults().byId(made.id())).isEmpty();
        assertThat(keyResults().byIds(List.of(made.id()))).isEmpty();
        assertThat(keyResults().of(made.objective())).isEmpty();
        assertThat(keyResults().ofAll(List.of(made.objective()))).containsEntry(made.objective(), List.of());
        assertThat(keyResults().ownedBy(ANNA)).isEmpty();
        new Cycles(ao).all().forEach(cycle -> assertThat(keyResults().inCycle(cycle.id())).isEmpty());
    }

    @Test
    public void aChangeOnAnotherServerIsSeenAtOnce() {
        KeyResult made = keyResult();
        KeyResults here = keyResults();
        KeyResults there = new KeyResults(database.node());
        assertThat(there.byId(made.id())).contains(made);
        KeyResult changed = here.change(made.id(), 0, outcome("Seen", LINE));
        assertThat(there.byId(made.id())).contains(changed);
        KeyResult again = there.change(made.id(), 1, outcome("Seen again", SHARE));
        assertThat(here.byId(made.id())).contains(again);
    }

    @Test
    public void twelveHundredIdsAreAskedInThreeStatements() {
        KeyResult made = keyResult();
        List<KeyResultId> ids = LongStream.range(0, 1_200).mapToObj(more -> new KeyResultId(made.id().value() + more)).toList();
        assertThat(statements(() -> keyResults().byIds(ids))).isEqualTo(3);
        assertThat(keyResults().byIds(ids)).containsOnlyKeys(made.id());
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        KeyResult made = keyResult();
        new KeyResults(ao).add(made.objective(), outcome("Line", LINE));
        assertThat(statements(() -> keyResults().add(made.objective(), made.plan()))).isEqualTo(6);
        assertThat(statements(() -> keyResults().byId(made.id()))).isEqualTo(1);
        assertThat(statements(() -> keyResults().of(made.objective()))).isEqualTo(1);
        assertThat(statements(() -> keyResults().ofAll(List.of(made.objective())))).isEqualTo(1);
        assertThat(statements(() -> keyResults().ownedBy(ANNA))).isEqualTo(1);
        assertThat(statements(() -> keyResults().inCycles(new Cycles(ao).all().stream().map(Cycle::id).toList()))).isEqualTo(2);
        assertThat(statements(() -> keyResults().change(made.id(), 0, made.plan()))).isEqualTo(6);
        assertThat(statements(() -> removed(made))).isEqualTo(6);
        assertThat(statements(() -> keyResults().restore(made.id()))).isEqualTo(6);
    }

    private KeyResultId removed(KeyResult made) {
        keyResults().remove(made.id(), 1);
        return made.id();
    }
}
