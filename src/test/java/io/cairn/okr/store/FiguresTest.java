package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.StoredFigure;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Test;

public class FiguresTest extends StoreTest {
    private static final Figure HALF = Figure.of(new BigDecimal("0.5000"), Flag.QUERY_FAILED, Flag.EPIC_DONE_ISSUES_OPEN);

    private Figures figures() {
        return new Figures(ao);
    }

    private boolean keep(KeyResultId id, long expected, Figure figure, Ledger ledger) {
        return OneFigure.keep(figures(), id, expected, figure, Optional.empty(), ledger, Optional.empty(), NOON);
    }

    private static LedgerLine line(long issue, String contribution) {
        return new LedgerLine(new IssueId(issue), new ProjectId(10_000), Set.of(Route.DIRECT, Route.QUERY), new BigDecimal("1.50"),
                BigDecimal.ONE, new BigDecimal(contribution), Optional.empty());
    }

    private static LedgerLine leftOut(long issue) {
        return new LedgerLine(new IssueId(issue), new ProjectId(10_000), Set.of(Route.EPIC), BigDecimal.ONE, BigDecimal.ZERO,
                BigDecimal.ZERO, Optional.of("J4"));
    }

    @Test
    public void aFigureComesBackExactlyWithItsFlagsAndValue() {
        KeyResultId id = keyResult().id();
        Figure figure = Figure.of(new BigDecimal("-12345678901234567890.00012345678901234567890"), Flag.NO_DATA);
        Optional<BigDecimal> current = Optional.of(new BigDecimal("999999999999999.9999999999"));
        assertThat(OneFigure.keep(figures(), id, 0, figure, current, Ledger.EMPTY, Optional.empty(), NOON)).isTrue();
        assertThat(figures().ofKeyResults(List.of(id))).containsEntry(id, new StoredFigure(figure, current, NOON, 1, Optional.of(BigDecimal.ZERO),
                Optional.of(LeafRows.print(Ledger.EMPTY))));
    }

    @Test
    public void itTellsItsAccountFromEveryOther() {
        KeyResultId id = keyResult().id();
        Ledger account = new Ledger(List.of(line(1, "0.5"), leftOut(2)));
        keep(id, 0, HALF, account);
        StoredFigure stored = figures().ofKeyResults(List.of(id)).get(id);
        assertThat(Figures.holds(stored, account)).isTrue();
        assertThat(Figures.holds(stored, figures().ledger(id))).as("as read").isTrue();
        assertThat(Figures.holds(stored, new Ledger(List.of(line(1, "0.5"))))).isFalse();
        assertThat(Figures.holds(stored, new Ledger(List.of(line(1, "0.4"), leftOut(2))))).isFalse();
        assertThat(Figures.holds(stored, new Ledger(List.of(line(1, "0.5"), line(2, "0"))))).isFalse();
    }

    @Test // R3
    public void aFigureOfNothingStaysNothing() {
        KeyResultId id = keyResult().id();
        keep(id, 0, HALF, Ledger.EMPTY);
        assertThat(keep(id, 1, new Figure(Optional.empty(), Set.of(Flag.NO_ISSUES)), Ledger.EMPTY)).isTrue();
        StoredFigure stored = figures().ofKeyResults(List.of(id)).get(id);
        assertThat(stored.figure().raw()).isEmpty();
        assertThat(stored.version()).isEqualTo(2);
    }

    @Test
    public void keyResultsAndObjectivesOfTheSameNumberAreKeptApart() {
        Objective objective = objective(cycle());
        KeyResult keyResult = keyResult(objective);
        assertThat(OneFigure.keep(figures(), objective.id(), 0, HALF, NOON)).isTrue();
        assertThat(figures().ofObjectives(List.of(objective.id())).get(objective.id()).figure()).isEqualTo(HALF);
        assertThat(figures().ofKeyResults(List.of(keyResult.id())).get(keyResult.id()).figure()).isEqualTo(Figure.NONE);
    }

    @Test
    public void whatWasNeverAddedHasNoFigureAndTakesNone() {
        KeyResultId unknown = new KeyResultId(987_654);
        assertThat(figures().ofKeyResults(List.of(unknown))).isEmpty();
        assertThat(keep(unknown, 0, HALF, Ledger.EMPTY)).isFalse();
        assertThat(figures().ofKeyResults(List.of(unknown))).isEmpty();
    }

    @Test
    public void theLedgerIsInTheOrderOfTheIssues() {
        KeyResultId id = keyResult().id();
        keep(id, 0, HALF, new Ledger(List.of(line(10_003, "0.25"), leftOut(10_001), line(10_002, "0.2500"))));
        assertThat(figures().ledger(id).lines()).containsExactly(leftOut(10_001), line(10_002, "0.2500"), line(10_003, "0.25"));
    }

    @Test
    public void onlyLinesThatDifferAreWritten() {
        KeyResultId id = keyResult().id();
        List<LedgerLine> many = LongStream.range(0, 100).mapToObj(more -> line(10_000 + more, "0.01")).toList();
        keep(id, 0, HALF, new Ledger(many));
        assertThat(statements(() -> keep(id, 1, HALF, new Ledger(many)))).isEqualTo(3);
        List<LedgerLine> changed = new ArrayList<>(many.subList(2, 100));
        changed.add(leftOut(10_001));
        assertThat(statements(() -> keep(id, 2, HALF, new Ledger(changed)))).isEqualTo(6);
        assertThat(figures().ledger(id).lines()).hasSize(99).startsWith(leftOut(10_001)).endsWith(many.get(99));
    }

    @Test // J3
    public void theWeightsOfWhatCountsAreKeptAddedUp() {
        KeyResultId id = keyResult().id();
        keep(id, 0, HALF, new Ledger(List.of(line(10_001, "0.5"), line(10_002, "0.25"), leftOut(10_003))));
        assertThat(figures().ofKeyResults(List.of(id)).get(id).weights().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    public void figuresOfManyAreKeptTogetherButNotThoseOfWhomSomebodyWasFaster() {
        Objective objective = objective(cycle());
        List<KeyResultId> ids = Stream.generate(() -> keyResult(objective).id()).limit(120).toList();
        keep(ids.get(3), 0, Figure.of(BigDecimal.ONE), Ledger.EMPTY);
        Map<KeyResultId, StoredFigure> last = ids.stream().collect(Collectors.toMap(Function.identity(),
                id -> new StoredFigure(Figure.NONE, Optional.empty(), NOON, 0)));
        List<Figures.Renewal> renewals = ids.stream().map(id -> new Figures.Renewal(id, last.get(id), Ledger.EMPTY, HALF, Optional.empty(),
                new Ledger(List.of(line(10_001, "0.5"))), Optional.of(new FigureEvent(id, NOON, Optional.empty(), HALF.raw(), List.of())))).toList();
        assertThat(statements(() -> assertThat(figures().keep(renewals, NOON)).hasSize(119).doesNotContain(ids.get(3)))).isEqualTo(7);
        assertThat(figures().ofKeyResults(ids).get(ids.get(3)).figure()).isEqualTo(Figure.of(BigDecimal.ONE));
        assertThat(figures().ledger(ids.get(3))).isEqualTo(Ledger.EMPTY);
        assertThat(figures().ledger(ids.get(119)).lines()).hasSize(1);
        assertThat(figures().events(ids.get(4), 2)).hasSize(1);
    }

    @Test
    public void whereActiveObjectsCannotWriteManyRowsAtOnceTheyAreWrittenOneByOne() {
        ActiveObjects older = (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (self, method, arguments) -> {
            if (method.getName().equals("create") && arguments[1] instanceof List) {
                throw new AbstractMethodError(method.getName());
            }
            return method.invoke(ao, arguments);
        });
        KeyResultId id = keyResult().id();
        Ledger two = new Ledger(List.of(line(10_001, "0.5"), line(10_002, "0.5")));
        assertThat(OneFigure.keep(new Figures(older), id, 0, HALF, Optional.empty(), two, Optional.empty(), NOON)).isTrue();
        assertThat(figures().ledger(id)).isEqualTo(two);
    }

    @Test
    public void aLedgerOfOverAThousandLinesComesAndGoes() {
        KeyResultId id = keyResult().id();
        Ledger many = new Ledger(LongStream.range(0, 1_100).mapToObj(more -> line(10_000 + more, "0.0009")).toList());
        keep(id, 0, HALF, many);
        assertThat(figures().ledger(id)).isEqualTo(many);
        assertThat(keep(id, 1, Figure.NONE, Ledger.EMPTY)).isTrue();
        assertThat(figures().ledger(id)).isEqualTo(Ledger.EMPTY);
    }

    @Test
    public void aWriterWithAnOldVersionChangesNothing() {
        KeyResultId id = keyResult().id();
        keep(id, 0, HALF, new Ledger(List.of(line(10_001, "0.5"))));
        FigureEvent event = new FigureEvent(id, NOON, Optional.empty(), Optional.of(BigDecimal.ONE), List.of());
        assertThat(OneFigure.keep(figures(), id, 0, Figure.of(BigDecimal.ONE), Optional.empty(), Ledger.EMPTY, Optional.of(event), NOON)).isFalse();
        assertThat(figures().ofKeyResults(List.of(id)).get(id).figure()).isEqualTo(HALF);
        assertThat(figures().ledger(id).lines()).hasSize(1);
        assertThat(figures().events(id, 10)).isEmpty();
    }

    @Test // J9, J10
    public void eventsComeNewestFirstWithTheirCauses() {
        KeyResultId id = keyResult().id();
        FigureEvent early = new FigureEvent(id, NOON, Optional.empty(), Optional.of(new BigDecimal("0.50")), List.of());
        FigureEvent late = new FigureEvent(id, NOON.plusSeconds(1), early.after(), Optional.empty(), List.of(
                new Change(FigureEvent.Kind.FELL_BACK, new IssueId(10_001), new BigDecimal("-0.5"), Set.of(Route.DIRECT, Route.QUERY)),
                new Change(FigureEvent.Kind.REMOVED, new IssueId(10_002), BigDecimal.ZERO, Set.of())));
        OneFigure.keep(figures(), id, 0, HALF, Optional.empty(), Ledger.EMPTY, Optional.of(early), NOON);
        OneFigure.keep(figures(), id, 1, HALF, Optional.empty(), Ledger.EMPTY, Optional.of(late), NOON);
        assertThat(figures().events(id, 10)).containsExactly(late, early);
        assertThat(figures().events(id, 1)).containsExactly(late);
        assertThat(figures().eventsSince(List.of(id, new KeyResultId(99)), NOON)).isEqualTo(Map.of(id, List.of(early, late)));
        assertThat(figures().eventsSince(List.of(id), NOON.plusSeconds(1))).isEqualTo(Map.of(id, List.of(late)));
        assertThat(statements(() -> figures().eventsSince(List.of(id), NOON))).isEqualTo(1);
    }

    @Test
    public void aChangeKeptByTheFirstVersionIsStillRead() {
        KeyResultId id = keyResult().id();
        ao.create(FigureEventEntity.class, Map.of("KEY_RESULT_ID", id.value(), "HAPPENED_AT", 1L, "CHANGED_ISSUES", "ADDED:10001,REMOVED:10002"));
        assertThat(figures().events(id, 1).get(0).changes()).containsExactly(
                new Change(FigureEvent.Kind.ADDED, new IssueId(10_001), BigDecimal.ZERO, Set.of()),
                new Change(FigureEvent.Kind.REMOVED, new IssueId(10_002), BigDecimal.ZERO, Set.of()));
    }

    @Test
    public void ledgersOfManyAreReadTogether() {
        Objective objective = objective(cycle());
        KeyResultId one = keyResult(objective).id();
        KeyResultId other = keyResult(objective).id();
        keep(one, 0, HALF, new Ledger(List.of(line(1, "0.5"), line(2, "0.5"))));
        assertThat(figures().ledgers(List.of(one, other))).containsEntry(one, figures().ledger(one)).containsEntry(other, Ledger.EMPTY);
        assertThat(statements(() -> figures().ledgers(List.of(one, other)))).isEqualTo(1);
    }

    @Test
    public void anIssueFindsTheKeyResultsItServes() {
        Objective objective = objective(cycle());
        KeyResultId first = keyResult(objective).id();
        KeyResultId second = keyResult(objective).id();
        keep(first, 0, HALF, new Ledger(List.of(line(10_001, "0.5"), leftOut(10_002))));
        keep(second, 0, HALF, new Ledger(List.of(line(10_001, "0.25"))));
        List<IssueId> issues = LongStream.range(10_000, 11_200).mapToObj(IssueId::new).toList();
        assertThat(figures().servedBy(issues)).hasSize(2)
                .containsEntry(new IssueId(10_001), List.of(new Figures.KeyResultLine(first, line(10_001, "0.5")),
                        new Figures.KeyResultLine(second, line(10_001, "0.25"))))
                .containsEntry(new IssueId(10_002), List.of(new Figures.KeyResultLine(first, leftOut(10_002))));
        assertThat(statements(() -> figures().servedBy(issues))).isEqualTo(3);
    }

    @Test
    public void figuresAndLedgersOfManyComeInOneStatementEach() {
        Objective objective = objective(cycle());
        KeyResultId first = keyResult(objective).id();
        KeyResultId second = keyResult(objective).id();
        keep(first, 0, HALF, new Ledger(List.of(line(10_002, "0.25"), line(10_001, "0.25"))));
        Figures.Standing standing = figures().of(List.of(objective.id()), List.of(first, second));
        assertThat(standing.objectives()).containsOnlyKeys(objective.id());
        assertThat(standing.keyResults().get(first).figure()).isEqualTo(HALF);
        assertThat(figures().ledgers(List.of(first, second))).containsEntry(first, figures().ledger(first)).containsEntry(second, Ledger.EMPTY);
        assertThat(statements(() -> figures().of(List.of(objective.id()), List.of(first, second)))).isEqualTo(1);
        assertThat(statements(() -> figures().ledgers(List.of(first, second)))).isEqualTo(1);
    }

    @Test
    public void anIssueServesNoRemovedKeyResult() {
        KeyResult keyResult = keyResult();
        IssueId issue = new IssueId(10_001);
        keep(keyResult.id(), 0, HALF, new Ledger(List.of(line(10_001, "0.5"))));
        new KeyResults(ao).remove(keyResult.id(), 0);
        assertThat(figures().servedBy(List.of(issue))).isEmpty();
        new KeyResults(ao).restore(keyResult.id());
        assertThat(figures().servedBy(List.of(issue))).containsOnlyKeys(issue);
        new Objectives(ao).remove(keyResult.objective(), 0);
        assertThat(figures().servedBy(List.of(issue))).isEmpty();
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        Objective objective = objective(cycle());
        KeyResultId id = keyResult(objective).id();
        keyResult(objective);
        FigureEvent event = new FigureEvent(id, NOON, Optional.empty(), Optional.empty(), List.of());
        Ledger two = new Ledger(List.of(line(1, "0.5"), line(2, "0.5")));
        assertThat(statements(() -> OneFigure.keep(figures(), id, 0, HALF, Optional.empty(), two, Optional.of(event), NOON))).isEqualTo(5);
        assertThat(statements(() -> keep(id, 0, HALF, two))).isEqualTo(2);
        assertThat(statements(() -> OneFigure.keep(figures(), objective.id(), 0, HALF, NOON))).isEqualTo(2);
        assertThat(statements(() -> figures().ofKeyResults(List.of(id)))).isEqualTo(1);
        assertThat(statements(() -> figures().ledger(id))).isEqualTo(1);
        assertThat(statements(() -> figures().events(id, 10))).isEqualTo(1);
    }
}
