package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.ADMIN;
import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.FAR_ADMIN;
import static io.cairn.okr.objective.World.HOLDER;
import static io.cairn.okr.objective.World.HOURS;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.NOW;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.STRANGER;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.OneFigure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class OverviewsTest {
    @Rule
    public final World world = new World();

    @Test
    public void sixStatementsAreEnoughHoweverManyRowsAndNineForTheFirstLook() {
        Objective parent = world.objectives.add(world.plan("Company", Home.company()));
        fill(parent, 2);
        assertThat(world.statements(() -> world.overviews.ofProject(LEAD, "APP", Optional.empty()))).isEqualTo(9);
        int few = world.statements(() -> world.overviews.ofProject(LEAD, "APP", Optional.empty()));
        fill(parent, 50);
        assertThat(world.overviews.ofProject(LEAD, "APP", Optional.empty()).objectives()).hasSize(52);
        int many = world.statements(() -> world.overviews.ofProject(LEAD, "APP", Optional.empty()));
        assertThat(many).isEqualTo(few).isEqualTo(6);
        assertThat(world.statements(() -> world.overviews.ofCompany(LEAD, Optional.empty()))).isLessThanOrEqualTo(6);
    }

    @Test
    public void aProjectShowsItsOwnObjectivesAndWhatTheyServe() {
        Objective company = world.objectives.add(world.plan("Company", Home.company()));
        Objective team = world.objectives.add(world.under(world.plan("Team", world.team()), company.id()));
        world.keyResult(company, "Of the company", SHARE);
        Overview overview = world.overviews.ofProject(VIEWER, "APP", Optional.empty());
        assertThat(overview.objectives()).extracting(view -> view.objective().id()).containsExactly(team.id());
        assertThat(overview.objectives().get(0).parent()).contains(new ObjectiveLink(company.id(), "Company"));
        assertThat(overview.serves()).extracting(view -> view.objective().id()).containsExactly(company.id());
        assertThat(overview.serves().get(0).keyResults()).isEmpty();
        assertThat(overview.may()).isEqualTo(new Overview.May(false, false));
        assertThat(overview.today()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    @Test
    public void aHiddenParentIsNeitherNamedNorServed() {
        ProjectId secret = world.jira.project(20, "SECRET");
        Objective hidden = world.objectives.add(world.plan("Hidden", Home.of(secret)));
        world.objectives.add(world.under(world.plan("Team", world.team()), hidden.id()));
        Overview overview = world.overviews.ofProject(VIEWER, "APP", Optional.empty());
        assertThat(overview.objectives().get(0).parent()).isEmpty();
        assertThat(overview.serves()).isEmpty();
    }

    @Test
    public void theCompanyShowsWhatTheViewerMaySeeOnly() {
        world.objectives.add(world.plan("Company", Home.company()));
        world.objective("Team");
        assertThat(titles(world.overviews.ofCompany(STRANGER, Optional.empty()))).containsExactly("Company");
        assertThat(titles(world.overviews.ofCompany(FAR_ADMIN, Optional.empty()))).containsExactly("Company");
        assertThat(titles(world.overviews.ofCompany(VIEWER, Optional.empty()))).containsExactly("Company", "Team");
        assertThat(world.overviews.ofCompany(ADMIN, Optional.empty()).may()).isEqualTo(new Overview.May(true, true));
    }

    @Test
    public void objectivesOfOneHomeStandTogetherTheCompanysFirst() {
        world.objective("Team");
        world.objectives.add(world.plan("Company", Home.company()));
        world.objective("Also team");
        assertThat(titles(world.overviews.ofCompany(VIEWER, Optional.empty()))).containsExactly("Company", "Team", "Also team");
    }

    @Test
    public void theCycleShownIsTheShortestRunningOneUnlessAnotherIsWanted() {
        world.cycles.add(new CyclePlan("2026", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")));
        CycleId next = world.cycles.add(new CyclePlan("Q1 2027", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31"))).id();
        CycleView shown = world.overviews.ofProject(LEAD, "APP", Optional.empty()).cycle().orElseThrow();
        assertThat(shown.cycle().id()).isEqualTo(world.quarter.id());
        assertThat(shown.state()).isEqualTo(CycleView.State.RUNNING);
        assertThat(shown.daysLeft()).isEqualTo(38);
        assertThat(world.overviews.ofProject(LEAD, "APP", Optional.of(next)).cycle()).hasValueSatisfying(
                view -> assertThat(view.state()).isEqualTo(CycleView.State.COMING));
        assertThatThrownBy(() -> world.overviews.ofProject(LEAD, "APP", Optional.of(new CycleId(99))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test // T7
    public void whoKeepsSilentBeyondGraceIsStaleAndAWordComesBeforeTheData() {
        Objective objective = world.objective("Objective");
        KeyResult silent = world.keyResults.add(objective.id(), plan("Silent"), NOW.minus(Duration.ofDays(30)));
        KeyResult fresh = world.keyResults.add(objective.id(), plan("Fresh"), NOW);
        KeyResult said = world.keyResults.add(objective.id(), plan("Said"), NOW.minus(Duration.ofDays(30)));
        world.checkInLog.append(said, OWNER, NOW, new Statement(Optional.empty(), new Confidence(3), "", Optional.of(Status.AT_RISK)),
                Optional.empty(), Optional.empty());
        List.of(silent, fresh, said).forEach(one -> figure(one, "0.6"));
        ObjectiveView view = world.overviews.one(LEAD, objective.id());
        assertThat(view.keyResults()).extracting(one -> one.figure().status()).containsExactly(Status.STALE, Status.ON_TRACK, Status.AT_RISK);
        assertThat(view.keyResults()).extracting(one -> one.figure().verdict().fromData()).containsOnly(Status.ON_TRACK);
        assertThat(view.keyResults().get(2).figure().verdict().contradicted()).isTrue();
    }

    private static KeyResultPlan plan(String title) {
        return new KeyResultPlan(title, HOLDER, BigDecimal.ONE, HOURS);
    }

    @Test // T8, N3
    public void anObjectiveTakesTheStatusOfItsWeakestCountedKeyResult() {
        Objective objective = world.objective("Objective");
        figure(world.keyResult(objective, "Ahead", HOURS), "1.2");
        figure(world.keyResult(objective, "Behind", HOURS), "0.1");
        figure(world.keyResults.add(objective.id(), new KeyResultPlan("Shown only", HOLDER, BigDecimal.ZERO, HOURS)), "0");
        figure(objective, "0.55");
        ObjectiveView view = world.overviews.one(LEAD, objective.id());
        assertThat(view.keyResults()).extracting(one -> one.figure().status())
                .containsExactly(Status.ACHIEVED, Status.OFF_TRACK, Status.OFF_TRACK);
        assertThat(view.keyResults().get(0).figure().counted()).contains(BigDecimal.ONE);
        assertThat(view.keyResults().get(0).share()).isEqualByComparingTo("0.5");
        assertThat(view.figure().status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test // T6, T8
    public void anObjectiveThatOnlyOthersMoveIsAchievedByItsOwnFigure() {
        Objective upper = world.objectives.add(new ObjectivePlan("Upper", "", Home.company(), world.quarter.id(), LEAD,
                new Alignment(Optional.empty(), BigDecimal.ONE, Driver.CHILDREN)));
        figure(upper, "1");
        FigureView full = world.overviews.one(ADMIN, upper.id()).figure();
        assertThat(full.status()).isEqualTo(Status.ACHIEVED);
        assertThat(full.byParts()).isFalse();
    }

    @Test // R3
    public void anObjectiveWithNothingToCountHasNoStatus() {
        Objective objective = world.objective("Objective");
        ObjectiveView view = world.overviews.one(LEAD, objective.id());
        assertThat(view.figure().raw()).isEmpty();
        assertThat(view.figure().status()).isEqualTo(Status.NONE);
    }

    @Test // C1
    public void confidenceIsTheWeightedMeanOfTheLatestWords() {
        Objective objective = world.objective("Objective");
        KeyResult heavy = world.keyResults.add(objective.id(), new KeyResultPlan("Heavy", HOLDER, new BigDecimal("3"), SHARE));
        KeyResult light = world.keyResult(objective, "Light", SHARE);
        world.keyResult(objective, "Silent", SHARE);
        say(heavy, 2);
        say(heavy, 8);
        say(light, 4);
        assertThat(world.overviews.one(LEAD, objective.id()).confidence())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("7"));
    }

    @Test
    public void theViewSaysWhatTheViewerMayDo() {
        Objective objective = world.objective("Objective");
        KeyResult share = world.keyResult(objective, "Share", SHARE);
        assertThat(may(LEAD, share)).isEqualTo(new KeyResultView.May(true, true, true));
        assertThat(may(DEVELOPER, share)).isEqualTo(new KeyResultView.May(false, false, true));
        assertThat(may(VIEWER, share)).isEqualTo(new KeyResultView.May(false, false, false));
        assertThat(may(HOLDER, world.keyResult(objective, "Hours", HOURS))).isEqualTo(new KeyResultView.May(true, true, false));
    }

    private KeyResultView.May may(UserKey who, KeyResult keyResult) {
        return world.overviews.keyResult(who, keyResult.id()).keyResult().may();
    }

    private void fill(Objective parent, int times) {
        for (int at = 0; at < times; at++) {
            Objective objective = world.objectives.add(world.under(world.plan("Objective " + at, world.team()), parent.id()));
            say(world.keyResult(objective, "Key result", SHARE), 5);
        }
    }

    private void say(KeyResult keyResult, int confidence) {
        world.checkInLog.append(keyResult, OWNER, NOW, new Statement(Optional.empty(), new Confidence(confidence), ""),
                Optional.empty(), Optional.empty());
    }

    private void figure(KeyResult keyResult, String raw) {
        assertThat(OneFigure.keep(world.figures, keyResult.id(), 0, Figure.of(new BigDecimal(raw)), Optional.empty(), Ledger.EMPTY,
                Optional.empty(), NOW)).isTrue();
    }

    private void figure(Objective objective, String raw) {
        assertThat(OneFigure.keep(world.figures, objective.id(), 0, Figure.of(new BigDecimal(raw)), NOW)).isTrue();
    }

    private static List<String> titles(Overview overview) {
        return overview.objectives().stream().map(view -> view.objective().plan().title()).toList();
    }
}
