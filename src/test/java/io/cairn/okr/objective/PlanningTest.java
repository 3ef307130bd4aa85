package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.ADMIN;
import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.HOLDER;
import static io.cairn.okr.objective.World.HOURS;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.NOW;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.StaleException;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.AuditLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Rule;
import org.junit.Test;

public class PlanningTest {
    @Rule
    public final World world = new World();

    @Test
    public void aNewObjectiveIsNotedAndItsFigureComputed() {
        Objective made = world.planning.createObjective(LEAD, world.plan("Faster \"start\"", world.team()));
        assertThat(world.objectives.byId(made.id())).contains(made);
        assertThat(world.recomputed).containsExactly(made.id().key());
        AuditLog.Entry entry = world.audit.of(made.id().key(), 0, 10).get(0);
        assertThat(entry.actor()).isEqualTo(LEAD);
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.what()).isEqualTo("objective.created");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after()).contains("\"title\":\"Faster \\\"start\\\"\"", "\"owner\":\"owner\"", "\"parent\":null");
    }

    @Test
    public void aChangeIsNotedWithBeforeAndAfter() {
        Objective before = world.objective("Before");
        world.planning.changeObjective(OWNER, before.id(), before.version(), world.plan("After", world.team()));
        AuditLog.Entry entry = world.audit.of(before.id().key(), 0, 10).get(0);
        assertThat(entry.before()).contains("\"title\":\"Before\"");
        assertThat(entry.after()).contains("\"title\":\"After\"");
    }

    @Test
    public void theOwnerMustBeSomebodyActive() {
        world.jira.inactive(new UserKey("left"));
        assertThat(refused(() -> world.planning.createObjective(LEAD, owned("left")))).isEqualTo("owner okr.error.owner.inactive");
        assertThat(refused(() -> world.planning.createObjective(LEAD, owned("nobody")))).isEqualTo("owner okr.error.owner.unknown");
    }

    @Test
    public void whoLeftStaysOwnerUntilSomebodyChangesIt() {
        world.jira.inactive(new UserKey("left"));
        Objective objective = world.objectives.add(owned("left"));
        Objective changed = world.planning.changeObjective(LEAD, objective.id(), objective.version(), owned("left"));
        assertThat(changed.version()).isGreaterThan(objective.version());
    }

    @Test
    public void theCycleMustExist() {
        ObjectivePlan plan = world.in(world.plan("Objective", world.team()), new CycleId(99));
        assertThat(refused(() -> world.planning.createObjective(LEAD, plan))).isEqualTo("cycle okr.error.cycle.unknown");
    }

    @Test // R7
    public void aLoopIsRefusedWithItsPath() {
        Objective top = world.objective("Top");
        Objective middle = world.objectives.add(world.under(world.plan("Middle", world.team()), top.id()));
        Objective bottom = world.objectives.add(world.under(world.plan("Bottom", world.team()), middle.id()));
        ValidationException loop = refusal(() -> world.planning.changeObjective(LEAD, top.id(), top.version(),
                world.under(top.plan(), bottom.id())));
        assertThat(loop.field()).isEqualTo("parent");
        assertThat(loop.arguments()).containsExactly(
                top.id().key() + " → " + bottom.id().key() + " → " + middle.id().key() + " → " + top.id().key());
        ValidationException itself = refusal(() -> world.planning.changeObjective(LEAD, top.id(), top.version(),
                world.under(top.plan(), top.id())));
        assertThat(itself.arguments()).containsExactly(top.id().key() + " → " + top.id().key());
    }

    @Test // R7
    public void aLoopThroughWhatIsHiddenDoesNotNameIt() {
        ProjectId secret = world.jira.project(20, "SECRET");
        Objective top = world.objective("Top");
        Objective hidden = world.objectives.add(world.under(world.plan("Hidden", Home.of(secret)), top.id()));
        Objective bottom = world.objectives.add(world.under(world.plan("Bottom", world.team()), hidden.id()));
        assertThat(refusal(() -> world.planning.changeObjective(LEAD, top.id(), top.version(), world.under(top.plan(), bottom.id())))
                .arguments()).containsExactly(top.id().key() + " → " + bottom.id().key() + " → … → " + top.id().key());
    }

    @Test
    public void aHiddenParentIsRefusedLikeAMissingOne() {
        ProjectId secret = world.jira.project(20, "SECRET");
        Objective hidden = world.objectives.add(world.plan("Hidden", Home.of(secret)));
        assertThat(refused(() -> world.planning.createObjective(LEAD, world.under(world.plan("Child", world.team()), hidden.id()))))
                .isEqualTo(refused(() -> world.planning.createObjective(LEAD,
                        world.under(world.plan("Child", world.team()), new ObjectiveId(9999)))))
                .isEqualTo("parent okr.error.parent.unknown");
    }

    @Test
    public void theParentsCycleIsTheSameOrALongerOne() {
        CycleId year = world.cycles.add(cycle("2026", "2026-01-01", "2026-12-31")).id();
        CycleId month = world.cycles.add(cycle("November", "2026-11-01", "2026-11-30")).id();
        Objective ofYear = world.objectives.add(world.in(world.plan("Year", world.team()), year));
        Objective ofMonth = world.objectives.add(world.in(world.plan("Month", world.team()), month));
        ObjectivePlan child = world.plan("Quarter", world.team());
        assertThat(world.planning.createObjective(LEAD, world.under(child, ofYear.id())).version()).isZero();
        assertThat(refused(() -> world.planning.createObjective(LEAD, world.under(child, ofMonth.id()))))
                .isEqualTo("parent okr.error.parent.cycle");
    }

    @Test
    public void anObjectiveMovesOnlyToAHomeWhereOneMaySetSome() {
        Objective objective = world.objective("Objective");
        assertThatThrownBy(() -> world.planning.changeObjective(OWNER, objective.id(), objective.version(),
                world.plan("Objective", Home.company()))).isInstanceOf(ForbiddenException.class);
        assertThat(world.planning.changeObjective(ADMIN, objective.id(), objective.version(),
                world.plan("Objective", Home.company())).plan().home()).isEqualTo(Home.company());
    }

    @Test
    public void aStaleChangeWritesNothing() {
        Objective objective = world.objective("Objective");
        KeyResult keyResult = world.keyResult(objective, "Key result", SHARE);
        List<String> before = world.content();
        assertThatThrownBy(() -> world.planning.changeObjective(OWNER, objective.id(), 7, objective.plan()))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> world.planning.changeKeyResult(OWNER, keyResult.id(), 7, keyResult.plan()))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> world.planning.removeObjective(OWNER, objective.id(), 7)).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> world.planning.changeCycle(ADMIN, world.quarter.id(), 7, world.quarter.plan()))
                .isInstanceOf(StaleException.class);
        assertThat(world.content()).isEqualTo(before);
        assertThat(world.recomputed).isEmpty();
    }

    @Test
    public void bothParentsAreRecomputedWhenAnObjectiveMovesBetweenThem() {
        Objective first = world.objective("First");
        Objective second = world.objective("Second");
        Objective child = world.objectives.add(world.under(world.plan("Child", world.team()), first.id()));
        world.planning.changeObjective(OWNER, child.id(), child.version(), world.under(child.plan(), second.id()));
        assertThat(world.recomputed).containsExactly(child.id().key(), first.id().key());
    }

    @Test
    public void aRemovedObjectiveIsMissingUntilItIsRestored() {
        Objective objective = world.objective("Objective");
        KeyResult keyResult = world.keyResult(objective, "Key result", SHARE);
        world.planning.removeObjective(OWNER, objective.id(), objective.version());
        assertThatThrownBy(() -> world.overviews.one(OWNER, objective.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.overviews.keyResult(OWNER, keyResult.id())).isInstanceOf(NotFoundException.class);
        world.recomputed.clear();
        world.planning.restoreObjective(OWNER, objective.id());
        assertThat(world.overviews.one(OWNER, objective.id()).keyResults()).hasSize(1);
        assertThat(world.recomputed).containsExactly(keyResult.id().key(), objective.id().key());
    }

    @Test
    public void aRemovedKeyResultIsMissingUntilItIsRestored() {
        Objective objective = world.objective("Objective");
        KeyResult keyResult = world.keyResult(objective, "Key result", SHARE);
        world.planning.removeKeyResult(HOLDER, keyResult.id(), keyResult.version());
        assertThat(world.recomputed).containsExactly(objective.id().key());
        assertThat(world.overviews.one(OWNER, objective.id()).keyResults()).isEmpty();
        world.planning.restoreKeyResult(HOLDER, keyResult.id());
        assertThat(world.overviews.one(OWNER, objective.id()).keyResults()).hasSize(1);
    }

    @Test
    public void aCycleWithObjectivesStays() {
        world.objective("Objective");
        assertThat(refused(() -> {
            world.planning.removeCycle(ADMIN, world.quarter.id());
        })).isEqualTo("cycle okr.error.cycle.used");
        assertThatThrownBy(() -> world.planning.removeCycle(ADMIN, new CycleId(99))).isInstanceOf(NotFoundException.class);
    }

    @Test
    public void aKeyResultComesWithItsSources() {
        Objective objective = world.objective("Objective");
        IssueId epic = world.jira.issue(world.app, 2);
        world.jira.inEpic(epic, world.jira.issue(world.app, 3)).query("labels = x", QueryAnswer.found(Set.of()));
        KeyResult made = world.planning.addKeyResult(OWNER, objective.id(), world.keyResultPlan("Key result", SHARE), List.of(
                new SourceWish.ByIssue("APP-1", new BigDecimal("2")), new SourceWish.ByEpic("APP-2"), new SourceWish.ByQuery("labels = x")));
        assertThat(world.sources.of(made.id())).extracting(LinkedSource::source).containsExactly(
                new IssueSource.Direct(world.issue, new BigDecimal("2")), new IssueSource.Epic(epic),
                new IssueSource.Query("labels = x", OWNER));
        assertThat(world.recomputed).containsExactly(made.id().key());
    }

    @Test // J11
    public void aHiddenIssueIsRefusedInTheSameWordsAsAMissingOneAndNothingIsWritten() {
        Objective objective = world.objective("Objective");
        world.jira.level(world.jira.issue(world.app, 2), DEVELOPER);
        List<String> before = world.content();
        ValidationException hidden = refusal(() -> add(objective, new SourceWish.ByIssue("APP-1", null), new SourceWish.ByIssue("APP-2", null)));
        ValidationException missing = refusal(() -> add(objective, new SourceWish.ByIssue("APP-1", null), new SourceWish.ByIssue("APP-9", null)));
        assertThat(hidden.field()).isEqualTo(missing.field()).isEqualTo("sources[1].key");
        assertThat(hidden.key()).isEqualTo(missing.key());
        assertThat(hidden.arguments()).containsExactly("APP-2");
        assertThat(world.content()).isEqualTo(before);
    }

    @Test
    public void sourcesAreRefusedByField() {
        Objective objective = world.objective("Objective");
        assertThat(refused(() -> add(objective, new SourceWish.ByIssue("APP-1", new BigDecimal("-1"))))).isEqualTo("sources[0].weight okr.error.weight");
        assertThat(refused(() -> add(objective, new SourceWish.ByQuery(" ")))).isEqualTo("sources[0].jql okr.error.required");
        assertThat(refused(() -> add(objective, new SourceWish.ByEpic("APP-1")))).isEqualTo("sources[0].key okr.error.epic.none");
        assertThat(refusal(() -> add(objective, new SourceWish.ByQuery("nonsense"))).arguments()).containsExactly("The query is wrong.");
    }

    @Test
    public void aMeasuredKeyResultTakesNoIssues() {
        Objective objective = world.objective("Objective");
        assertThat(refused(() -> world.planning.addKeyResult(OWNER, objective.id(), world.keyResultPlan("Hours", HOURS),
                List.of(new SourceWish.ByIssue("APP-1", null))))).isEqualTo("sources okr.error.sources.measured");
    }

    @Test
    public void theKindOfMeasureChangesOnlyWhileNothingIsSaidOrLinked() {
        Objective objective = world.objective("Objective");
        KeyResult fresh = world.keyResult(objective, "Fresh", SHARE);
        KeyResultPlan hours = world.keyResultPlan("Hours", HOURS);
        KeyResult changed = world.planning.changeKeyResult(OWNER, fresh.id(), fresh.version(), hours);
        assertThat(changed.plan().measure()).isEqualTo(HOURS);
        world.checkInLog.append(fresh, OWNER, NOW, new Statement(Optional.of(BigDecimal.ONE), new Confidence(5), ""),
                Optional.empty(), Optional.empty());
        assertThat(refused(() -> world.planning.changeKeyResult(OWNER, fresh.id(), changed.version(), world.keyResultPlan("Share", SHARE))))
                .isEqualTo("measure okr.error.measure.kind");
    }

    private KeyResult add(Objective objective, SourceWish... wishes) {
        return world.planning.addKeyResult(OWNER, objective.id(), world.keyResultPlan("Key result", SHARE), List.of(wishes));
    }

    private ObjectivePlan owned(String owner) {
        ObjectivePlan plan = world.plan("Objective", world.team());
        return new ObjectivePlan(plan.title(), "", plan.home(), plan.cycle(), new UserKey(owner), plan.alignment());
    }

    private static CyclePlan cycle(String name, String start, String end) {
        return new CyclePlan(name, LocalDate.parse(start), LocalDate.parse(end));
    }

    private static String refused(ThrowingCallable call) {
        ValidationException refusal = refusal(call);
        return refusal.field() + " " + refusal.key();
    }

    private static ValidationException refusal(ThrowingCallable call) {
        ValidationException refusal = catchThrowableOfType(ValidationException.class, call);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
