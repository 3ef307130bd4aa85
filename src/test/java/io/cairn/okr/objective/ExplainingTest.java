package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.HOURS;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.NOW;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.STRANGER;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.OneFigure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The "why" of figures, and what an issue or a board is told of the key results it serves. */
public class ExplainingTest {
    @Rule
    public final World world = new World();

    private Objective company;
    private Objective team;
    private KeyResult share;
    private IssueId secret;

    @Before
    public void threeIssuesOfWhichOneIsSecret() {
        company = world.objectives.add(world.plan("Company", Home.company()));
        team = world.objectives.add(world.under(world.plan("Team", world.team()), company.id()));
        share = world.keyResult(team, "Share", SHARE);
        world.jira.issue(world.app, 2);
        secret = world.jira.issue(world.app, 3);
        world.jira.level(secret, LEAD);
        keep(share, "0.5", line(1, "1", "0.25", Route.DIRECT), line(2, "0", "0", Route.EPIC), line(3, "1", "0.25", Route.QUERY),
                line(4, "0", "0", Route.DIRECT));
    }

    @Test // J11
    public void hiddenIssuesAreOneLineAndAllAddsUpToTheFigure() {
        Explanation seen = world.why.ofKeyResult(VIEWER, share.id());
        assertThat(seen.rule()).isEqualTo("J3");
        assertThat(seen.lines()).extracting(one -> one.issue().key()).containsExactly("APP-1", "APP-2");
        assertThat(seen.hidden()).contains(new Explanation.Hidden(2, new BigDecimal("0.25")));
        assertThat(seen.sumWeight()).isEqualByComparingTo("4");
        assertThat(seen.sumValue()).isEqualByComparingTo("2");
        BigDecimal all = seen.lines().stream().map(one -> one.line().contribution()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(seen.hidden().orElseThrow().contribution());
        assertThat(all).isEqualByComparingTo(seen.keyResult().figure().raw().orElseThrow());
    }

    @Test
    public void theSettingsInForceAreNamed() {
        assertThat(world.why.ofKeyResult(LEAD, share.id()).names().resolutions()).containsExactly(Map.entry("10001", "Won't Do"));
    }

    @Test // M1, M3
    public void aMeasuredKeyResultIsExplainedByItsLine() {
        KeyResult hours = world.keyResult(team, "Hours", HOURS);
        OneFigure.keep(world.figures, hours.id(), 0, Figure.of(BigDecimal.ZERO, Flag.NO_DATA), Optional.empty(), Ledger.EMPTY, Optional.empty(), NOW);
        assertThat(world.why.ofKeyResult(LEAD, hours.id()).rule()).isEqualTo("M3");
        OneFigure.keep(world.figures, hours.id(), 1, Figure.of(new BigDecimal("0.3")), Optional.of(new BigDecimal("30")), Ledger.EMPTY,
                Optional.empty(), NOW);
        Explanation explained = world.why.ofKeyResult(LEAD, hours.id());
        assertThat(explained.rule()).isEqualTo("M1");
        assertThat(explained.lines()).isEmpty();
        assertThat(explained.keyResult().figure().current()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("30"));
    }

    @Test // R1, R4
    public void anObjectiveIsExplainedByItsPartsAndHiddenOnesAreOne() {
        ProjectId hidden = world.jira.project(20, "SECRET");
        Objective both = world.objectives.add(driven(Driver.BOTH));
        figure(world.objectives.add(world.under(world.plan("Seen", world.team()), both.id())), "0.6");
        figure(world.objectives.add(world.under(world.plan("Hidden", Home.of(hidden)), both.id())), "0.3");
        keep(world.keyResult(both, "Key result", SHARE), "0.9");
        figure(both, "0.6");
        ObjectiveExplanation explained = world.why.ofObjective(VIEWER, both.id());
        assertThat(explained.parts()).extracting(ObjectiveExplanation.Part::title).containsExactly("Key result", "Seen");
        assertThat(explained.hidden()).hasValueSatisfying(one -> {
            assertThat(one.count()).isEqualTo(1);
            assertThat(one.contribution()).isEqualByComparingTo("0.1");
        });
        assertThat(explained.parts().stream().map(ObjectiveExplanation.Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.5");
    }

    @Test // J9, J10
    public void theHistoryNamesOnlyIssuesTheViewerMaySee() {
        FigureEvent event = new FigureEvent(share.id(), NOW, Optional.of(new BigDecimal("0.5")), Optional.of(new BigDecimal("0.75")),
                List.of(new FigureEvent.Change(FigureEvent.Kind.DONE, world.issue, new BigDecimal("0.5"), Set.of(Route.DIRECT)),
                        new FigureEvent.Change(FigureEvent.Kind.ADDED, secret, BigDecimal.ZERO, Set.of(Route.QUERY))));
        OneFigure.keep(world.figures, share.id(), 1, Figure.of(new BigDecimal("0.75")), Optional.empty(), Ledger.EMPTY, Optional.of(event), NOW);
        Happening seen = world.why.history(VIEWER, share.id(), 10).get(0);
        assertThat(seen.after()).contains(new BigDecimal("0.75"));
        assertThat(seen.changes()).extracting(change -> change.issue().map(issue -> issue.key()).orElse("hidden"))
                .containsExactly("APP-1", "hidden");
        assertThat(seen.scope()).isEqualByComparingTo("-0.25");
        assertThat(seen.added()).isEqualTo(1);
    }

    @Test
    public void anIssueIsToldItsShareAndTheWayToTheTop() {
        world.sources.add(share.id(), new IssueSource.Direct(world.issue, BigDecimal.ONE), OWNER, NOW);
        IssuePanel panel = world.issueKeyResults.of(DEVELOPER, "APP-1");
        assertThat(panel.mayLink()).isTrue();
        IssuePanel.Served served = panel.served().get(0);
        assertThat(served.keyResult().keyResult().id()).isEqualTo(share.id());
        assertThat(served.chain()).extracting(ChainLink::title).containsExactly("Team", "Company");
        assertThat(served.sumWeight()).isEqualByComparingTo("4");
        assertThat(served.mayUnlink()).isTrue();
        assertThat(world.issueKeyResults.of(VIEWER, "APP-1").served().get(0).mayUnlink()).isFalse();
    }

    @Test
    public void anIssueThatAnEpicBringsInNamesTheEpicAndCannotBeUnlinked() {
        IssueId epic = world.jira.issue(world.app, 9);
        world.jira.inEpic(epic, new IssueId(2));
        IssuePanel.Served served = world.issueKeyResults.of(LEAD, "APP-2").served().get(0);
        assertThat(served.epic()).hasValueSatisfying(issue -> assertThat(issue.key()).isEqualTo("APP-9"));
        assertThat(served.mayUnlink()).isFalse();
        world.jira.level(epic, OWNER);
        assertThat(world.issueKeyResults.of(LEAD, "APP-2").served().get(0).epic()).isEmpty();
    }

    @Test
    public void anIssueNeverTellsOfKeyResultsTheViewerMayNotSee() {
        ProjectId open = world.jira.project(30, "OPEN", STRANGER);
        world.jira.issue(open, 4);
        assertThat(world.issueKeyResults.of(STRANGER, "OPEN-4").served()).isEmpty();
        assertThat(world.issueKeyResults.forIssues(STRANGER, List.of(new IssueId(4)))).isEmpty();
    }

    @Test
    public void anIssueThatServesNothingCostsOneStatement() {
        world.jira.issue(world.app, 8);
        assertThat(world.statements(() -> world.issueKeyResults.of(DEVELOPER, "APP-8"))).isEqualTo(1);
    }

    @Test
    public void anIssueCostsThreeStatementsHoweverManyKeyResultsItServesAndHoweverFarTheTopIs() {
        Objective lowest = team;
        for (int level = 0; level < 4; level++) {
            lowest = world.objectives.add(world.under(world.plan("Level " + level, world.team()), lowest.id()));
        }
        for (int i = 0; i < 5; i++) {
            keep(world.keyResult(lowest, "Also " + i, SHARE), "1", line(1, "1", "1", Route.DIRECT));
        }
        IssuePanel panel = world.issueKeyResults.of(DEVELOPER, "APP-1");
        assertThat(panel.served()).hasSize(6);
        assertThat(panel.served().get(5).chain()).hasSize(6);
        assertThat(world.statements(() -> world.issueKeyResults.of(DEVELOPER, "APP-1"))).isEqualTo(3);
        assertThat(world.statements(() -> world.issueKeyResults.forIssues(DEVELOPER, List.of(world.issue)))).isEqualTo(3);
    }

    @Test
    public void theFirstLookAfterAChangeReadsWhatChanged() {
        world.issueKeyResults.of(DEVELOPER, "APP-1");
        world.objectives.change(company.id(), 0, world.plan("Renamed", Home.company()));
        assertThat(world.statements(() -> world.issueKeyResults.of(DEVELOPER, "APP-1"))).isEqualTo(4);
        world.checkInLog.append(share, OWNER, NOW, new Statement(Optional.empty(), new Confidence(7), ""), Optional.empty(), Optional.empty());
        assertThat(world.statements(() -> world.issueKeyResults.of(DEVELOPER, "APP-1"))).isEqualTo(5);
        assertThat(world.statements(() -> world.issueKeyResults.of(DEVELOPER, "APP-1"))).isEqualTo(3);
    }

    @Test
    public void theWholeOfAnIssuesPanelIsWhatItWouldBeWithoutMemoryWhateverChanged() {
        Random random = new Random(11);
        List<Runnable> changes = changes(random);
        for (int turn = 0; turn < 60; turn++) {
            changes.get(random.nextInt(changes.size())).run();
            for (UserKey viewer : List.of(LEAD, VIEWER, STRANGER)) {
                assertThat(told(world.issueKeyResults, viewer)).isEqualTo(told(world.forgetful(), viewer));
            }
        }
    }

    private static Optional<List<IssuePanel.Served>> told(IssueKeyResults keyResults, UserKey viewer) {
        try {
            return Optional.of(keyResults.of(viewer, "APP-1").served());
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }

    private List<Runnable> changes(Random random) {
        return List.of(
                () -> changed(company.id(), world.plan("Company " + random.nextInt(), Home.company())),
                () -> changed(team.id(), world.under(world.plan("Team " + random.nextInt(), random.nextBoolean() ? world.team() : Home.company()), company.id())),
                () -> changed(team.id(), world.plan("On its own", world.team())),
                () -> world.objectives.byId(company.id()).ifPresentOrElse(one -> world.objectives.remove(one.id(), one.version()), () -> world.objectives.restore(company.id())),
                () -> world.keyResults.byId(share.id()).ifPresentOrElse(one -> world.keyResults.remove(one.id(), one.version()), () -> world.keyResults.restore(share.id())),
                () -> world.keyResult(random.nextBoolean() ? team : company, "More", HOURS),
                () -> keep(world.keyResult(team, "Also", SHARE), "1", line(1, "1", "1", Route.DIRECT)),
                () -> world.checkInLog.append(share, OWNER, NOW, new Statement(Optional.empty(), new Confidence(random.nextInt(11)), ""), Optional.empty(), Optional.empty()),
                () -> world.settings.change(world.settings.version(), new Settings(Map.of(Setting.CAP, "1." + (1 + random.nextInt(9))))),
                () -> world.cycles.byId(world.quarter.id()).ifPresent(one -> world.cycles.change(one.id(), one.version(),
                        new CyclePlan("Q4", one.plan().start(), one.plan().end().plusDays(1)))));
    }

    private void changed(ObjectiveId id, ObjectivePlan plan) {
        world.objectives.byId(id).ifPresent(one -> world.objectives.change(id, one.version(), plan));
    }

    @Test // J7
    public void anEpicLinkedByHandCanBeUnlinkedOnItsOwnPage() {
        KeyResult byEpic = world.keyResult(team, "Epic", SHARE);
        IssueId epic = world.jira.issue(world.app, 9);
        world.sources.add(byEpic.id(), new IssueSource.Epic(epic), OWNER, NOW);
        keep(byEpic, "0", line(9, "0", "0", Route.EPIC));
        assertThat(world.issueKeyResults.of(DEVELOPER, "APP-9").served().get(0).mayUnlink()).isTrue();
    }

    @Test // J11
    public void aBoardCountsOnlyIssuesTheViewerMaySee() {
        List<IssueId> board = List.of(world.issue, new IssueId(2), secret);
        assertThat(world.issueKeyResults.forIssues(LEAD, board)).extracting(BoardShare::issues, BoardShare::done)
                .containsExactly(tuple(3, 2));
        assertThat(world.issueKeyResults.forIssues(VIEWER, board)).extracting(BoardShare::issues, BoardShare::done)
                .containsExactly(tuple(2, 1));
    }

    private LedgerLine line(long issue, String value, String contribution, Route route) {
        return new LedgerLine(new IssueId(issue), world.app, Set.of(route), BigDecimal.ONE, new BigDecimal(value),
                new BigDecimal(contribution), Optional.empty());
    }

    private void keep(KeyResult keyResult, String raw, LedgerLine... lines) {
        assertThat(OneFigure.keep(world.figures, keyResult.id(), 0, Figure.of(new BigDecimal(raw)), Optional.empty(),
                new Ledger(Arrays.asList(lines)), Optional.empty(), NOW)).isTrue();
    }

    private void figure(Objective objective, String raw) {
        assertThat(OneFigure.keep(world.figures, objective.id(), 0, Figure.of(new BigDecimal(raw)), NOW)).isTrue();
    }

    private ObjectivePlan driven(Driver driver) {
        ObjectivePlan plan = world.plan("Driven", world.team());
        return new ObjectivePlan(plan.title(), "", plan.home(), plan.cycle(), plan.owner(),
                new Alignment(Optional.empty(), BigDecimal.ONE, driver));
    }
}
