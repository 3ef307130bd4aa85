package io.cairn.okr.checkin;

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
import static io.cairn.okr.objective.World.UNLICENSED;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.DoneMilestones;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.StaleException;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.objective.World;
import io.cairn.okr.store.OneFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class CheckInsTest {
    @Rule
    public final World world = new World();

    private CheckIns checkIns;
    private Objective objective;
    private KeyResult hours;
    private KeyResult share;

    @Before
    public void keyResults() {
        Recording recording = new Recording(world.checkInLog, world.figures, world.keeper, world.clock, world.transactions, world.milestoneTicks);
        DueList dues = new DueList(world.keyResults, world.objectives, world.audit, world.overviews, world.happenings, world.calendar,
                new RulesInForce(world.settings, world.jira));
        checkIns = new CheckIns(world.access, recording, world.checkInLog, dues, world.overviews, world.jira);
        objective = world.objective("Objective");
        hours = world.keyResult(objective, "Hours", HOURS);
        share = world.keyResult(objective, "Share", SHARE);
    }

    @Test // M1
    public void aValueIsKeptWithTheFigureBeforeAndAfter() {
        Recorded first = checkIns.record(HOLDER, hours.id(), said("30", 7));
        assertThat(first.checkIn().checkIn().after()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.3"));
        assertThat(first.checkIn().author().key()).isEqualTo(HOLDER);
        assertThat(first.keyResult().last()).hasValueSatisfying(last -> assertThat(last.checkIn().at()).isEqualTo(NOW));
        assertThat(world.recomputed).containsExactly(hours.id().key());
    }

    @Test
    public void noValueMeansUnchangedOnceThereWasOne() {
        assertThat(refusal(hours, said(null, 5))).isEqualTo("value okr.error.value.required");
        keep(hours, "0.3", "30");
        Recorded recorded = checkIns.record(HOLDER, hours.id(), said(null, 5));
        assertThat(recorded.checkIn().checkIn().said().value()).isEmpty();
        assertThat(recorded.checkIn().checkIn().before()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.3"));
        assertThat(recorded.checkIn().checkIn().after()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("0.3"));
    }

    @Test
    public void whatIssuesMoveTakesNoValue() {
        assertThat(refusal(share, said("1", 5))).isEqualTo("value okr.error.value.issues");
        assertThat(checkIns.record(HOLDER, share.id(), said(null, 5)).checkIn().checkIn().said().confidence()).isEqualTo(new Confidence(5));
    }

    @Test // M5
    public void aBinaryOneTakesZeroOrOne() {
        KeyResult binary = world.keyResult(objective, "Certified", new Measure.Binary());
        assertThat(refusal(binary, said("0.5", 5))).isEqualTo("value okr.error.value.binary");
        assertThat(checkIns.record(HOLDER, binary.id(), said("1.0", 5)).checkIn().checkIn().after())
                .hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("1"));
    }

    @Test // M6
    public void milestonesThatChangedSinceTheyWereSeenAreToldSoBeforeTheTicksAreJudged() {
        KeyResult seen = world.keyResult(objective, "Move house", milestones("Pack", "Move"));
        KeyResultPlan plan = seen.plan();
        world.planning.changeKeyResult(OWNER, seen.id(), seen.version(), new KeyResultPlan(plan.title(), plan.owner(), plan.weight(), milestones("Pack")));
        List<String> before = world.content();
        DoneMilestones both = new DoneMilestones(seen.version(), Set.of(0, 1));
        assertThatThrownBy(() -> checkIns.record(HOLDER, seen.id(), said(null, 5), Optional.of(both))).isInstanceOf(StaleException.class);
        assertThat(world.content()).isEqualTo(before);
    }

    private static Measure milestones(String... titles) {
        return new Measure.Milestones(Stream.of(titles).map(title -> new Milestone(title, BigDecimal.ONE, Optional.empty())).toList());
    }

    @Test
    public void aRefusedCheckInWritesNothing() {
        List<String> before = world.content();
        refusal(share, said("1", 5));
        for (UserKey seeing : List.of(DEVELOPER, VIEWER)) {
            assertThatThrownBy(() -> checkIns.record(seeing, share.id(), said(null, 5))).isInstanceOf(ForbiddenException.class);
        }
        for (UserKey blind : List.of(STRANGER, FAR_ADMIN, UNLICENSED)) {
            assertThatThrownBy(() -> checkIns.record(blind, share.id(), said(null, 5))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> checkIns.history(blind, share.id(), 0, 10)).isInstanceOf(NotFoundException.class);
        }
        assertThat(world.content()).isEqualTo(before);
        assertThat(world.recomputed).isEmpty();
    }

    @Test
    public void ownersAndAdministratorsCheckInAndTheHistoryIsNewestFirst() {
        for (UserKey who : List.of(HOLDER, OWNER, LEAD, ADMIN)) {
            checkIns.record(who, share.id(), said(null, 5));
        }
        History history = checkIns.history(VIEWER, share.id(), 1, 2);
        assertThat(history.total()).isEqualTo(4);
        assertThat(history.values()).extracting(view -> view.author().key()).containsExactly(LEAD, OWNER);
    }

    @Test // K1
    public void aKeyResultIsDueEachFridayAndOverdueOnceAWeekIsMissed() {
        world.planning.changeKeyResult(OWNER, hours.id(), hours.version(), hours.plan()); // there since Monday, 23 November
        assertThat(due(hours)).isEqualTo("DUE 2026-11-27");
        checkIns.record(HOLDER, hours.id(), said("1", 5));
        assertThat(due(hours)).isEqualTo("DONE 2026-12-04");
        world.now = Instant.parse("2026-12-06T15:59:00Z"); // Sunday night in Shanghai
        assertThat(due(hours)).isEqualTo("DUE 2026-12-04");
        world.now = Instant.parse("2026-12-06T16:00:00Z"); // Monday there, still Sunday in Greenwich
        assertThat(due(hours)).isEqualTo("OVERDUE 2026-12-04");
        checkIns.record(HOLDER, hours.id(), said("2", 5));
        assertThat(due(hours)).isEqualTo("DONE 2026-12-18");
    }

    @Test
    public void aKeyResultThatWasNeverSpokenOfIsOverdueFromItsSecondWeek() {
        world.planning.changeKeyResult(OWNER, hours.id(), hours.version(), hours.plan());
        world.now = Instant.parse("2026-11-29T12:00:00Z");
        assertThat(due(hours)).isEqualTo("DUE 2026-11-27");
        world.now = Instant.parse("2026-11-30T12:00:00Z");
        assertThat(due(hours)).isEqualTo("OVERDUE 2026-11-27");
    }

    @Test
    public void onlyMineInRunningCyclesWaitForMeTheMostUrgentFirst() {
        Objective past = world.objectives.add(world.in(world.plan("Past", world.team()), world.cycles.add(
                new CyclePlan("Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30"))).id()));
        world.keyResult(past, "Over", SHARE);
        world.keyResults.add(objective.id(), new KeyResultPlan("Another's", OWNER, BigDecimal.ONE, SHARE));
        checkIns.record(HOLDER, hours.id(), said("1", 5));
        assertThat(checkIns.mine(HOLDER)).extracting(due -> due.keyResult().keyResult().id()).containsExactly(share.id(), hours.id());
    }

    @Test
    public void whatHappenedSinceMyLastWordIsToldWithIssuesIMaySee() {
        checkIns.record(HOLDER, share.id(), said(null, 5));
        event(NOW.minusSeconds(60), 0);
        event(NOW.plusSeconds(60), 1);
        Due due = checkIns.mine(HOLDER).stream().filter(one -> one.keyResult().keyResult().id().equals(share.id())).findFirst().orElseThrow();
        assertThat(due.since()).hasSize(1);
        assertThat(due.since().get(0).changes().get(0).issue()).hasValueSatisfying(issue -> assertThat(issue.key()).isEqualTo("APP-1"));
    }

    private void event(Instant at, long version) {
        FigureEvent event = new FigureEvent(share.id(), at, Optional.empty(), Optional.of(BigDecimal.ONE),
                List.of(new FigureEvent.Change(FigureEvent.Kind.DONE, world.issue, BigDecimal.ONE, Set.of(Route.DIRECT))));
        assertThat(OneFigure.keep(world.figures, share.id(), version, Figure.of(BigDecimal.ONE), Optional.empty(), Ledger.EMPTY,
                Optional.of(event), at)).isTrue();
    }

    private void keep(KeyResult keyResult, String raw, String current) {
        assertThat(OneFigure.keep(world.figures, keyResult.id(), 0, Figure.of(new BigDecimal(raw)), Optional.of(new BigDecimal(current)),
                Ledger.EMPTY, Optional.empty(), NOW)).isTrue();
    }

    private String due(KeyResult keyResult) {
        return checkIns.mine(HOLDER).stream().filter(one -> one.keyResult().keyResult().id().equals(keyResult.id()))
                .map(one -> one.state() + " " + one.dueOn()).findFirst().orElseThrow();
    }

    private String refusal(KeyResult keyResult, Statement said) {
        ValidationException refusal = catchThrowableOfType(ValidationException.class,
                () -> checkIns.record(HOLDER, keyResult.id(), said));
        return refusal.field() + " " + refusal.key();
    }

    private static Statement said(String value, int confidence) {
        return new Statement(Optional.ofNullable(value).map(BigDecimal::new), new Confidence(confidence), "");
    }
}
