package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.ADMIN;
import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.EVERYBODY;
import static io.cairn.okr.objective.World.FAR_ADMIN;
import static io.cairn.okr.objective.World.HOLDER;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.STRANGER;
import static io.cairn.okr.objective.World.UNLICENSED;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** Every use case against every kind of person: who may, who may not, and for whom it does not exist. */
public class AccessMatrixTest {
    private static final CyclePlan NEXT =
            new CyclePlan("Q1 2027", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31"));
    private static final List<UserKey> SEEING = List.of(ADMIN, LEAD, OWNER, HOLDER, DEVELOPER, VIEWER);
    private static final List<UserKey> USERS = EVERYBODY.stream().filter(one -> !one.equals(UNLICENSED)).toList();

    @Rule
    public final World world = new World();

    private Objective objective;
    private KeyResult keyResult;
    private LinkedSource linked;
    private LinkedSource query;

    @Test
    public void whoMayBrowseTheProjectSeesItsObjectives() {
        assertThat(mayAmong(who -> world.overviews.ofProject(who, "APP", Optional.empty()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.overviews.one(who, objective.id()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.overviews.keyResult(who, keyResult.id()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.why.ofKeyResult(who, keyResult.id()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.why.ofObjective(who, objective.id()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.why.history(who, keyResult.id(), 10))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.linking.sources(who, keyResult.id()))).isEqualTo(seenBy(SEEING));
        assertThat(mayAmong(who -> world.issueKeyResults.of(who, "APP-1"))).isEqualTo(seenBy(SEEING));
    }

    @Test
    public void everyUserSeesTheCompanysObjectivesAndTheCycles() {
        assertThat(mayAmong(who -> world.overviews.ofCompany(who, Optional.empty()))).isEqualTo(allowedTo(USERS));
        assertThat(mayAmong(who -> world.overviews.cycles(who))).isEqualTo(allowedTo(USERS));
        assertThat(mayAmong(who -> world.search.keyResults(who, "", 10))).isEqualTo(allowedTo(USERS));
        assertThat(mayAmong(who -> world.search.objectives(who, "", Optional.empty(), Optional.empty(), 10)))
                .isEqualTo(allowedTo(USERS));
        assertThat(mayAmong(who -> world.linking.check(who, "project = APP"))).isEqualTo(allowedTo(USERS));
    }

    @Test
    public void onlyJiraAdministratorsSetUpCycles() {
        List<UserKey> administrators = List.of(ADMIN, FAR_ADMIN);
        assertThat(mayAmong(who -> world.planning.createCycle(who, NEXT))).isEqualTo(allowedTo(administrators));
        assertThat(mayAmong(who -> {
            Cycle empty = world.cycles.all().get(0);
            return world.planning.changeCycle(who, empty.id(), empty.version(), NEXT);
        })).isEqualTo(allowedTo(administrators));
        assertThat(mayAmong(who -> {
            world.planning.removeCycle(who, world.cycles.all().get(0).id());
            return who;
        })).isEqualTo(allowedTo(administrators));
    }

    @Test
    public void onlyJiraAdministratorsSetTheCompanysObjectives() {
        assertThat(mayAmong(who -> world.planning.createObjective(who, world.plan("Company", Home.company()))))
                .isEqualTo(allowedTo(List.of(ADMIN, FAR_ADMIN)));
    }

    @Test
    public void onlyWhoSeesAndAdministersAProjectSetsItsObjectives() {
        Map<UserKey, Outcome> expected = ofThose(List.of(ADMIN, LEAD), SEEING);
        expected.put(UNLICENSED, Outcome.FORBIDDEN);
        assertThat(mayAmong(who -> world.planning.createObjective(who, world.plan("Team", world.team())))).isEqualTo(expected);
    }

    @Test
    public void anObjectiveIsChangedByItsOwnerAndAdministrators() {
        Map<UserKey, Outcome> expected = ofThose(List.of(ADMIN, LEAD, OWNER), SEEING);
        assertThat(mayAmong(who -> world.planning.changeObjective(who, objective.id(), objective.version(),
                world.plan("Changed", world.team())))).isEqualTo(expected);
        assertThat(mayAmong(who -> world.planning.addKeyResult(who, objective.id(), world.keyResultPlan("New", SHARE), List.of())))
                .isEqualTo(expected);
        assertThat(mayAmong(who -> {
            world.planning.removeObjective(who, objective.id(), objective.version());
            return who;
        })).isEqualTo(expected);
        assertThat(mayAmong(who -> {
            world.objectives.byId(objective.id()).ifPresent(one -> world.objectives.remove(one.id(), one.version()));
            List<String> before = world.content();
            try {
                return world.planning.restoreObjective(who, objective.id());
            } catch (ForbiddenException | NotFoundException refused) {
                assertThat(world.content()).isEqualTo(before);
                throw refused;
            }
        }, false)).isEqualTo(expected);
    }

    @Test
    public void aKeyResultIsChangedByItsOwnerTheObjectivesOwnerAndAdministrators() {
        Map<UserKey, Outcome> expected = ofThose(List.of(ADMIN, LEAD, OWNER, HOLDER), SEEING);
        assertThat(mayAmong(who -> world.planning.changeKeyResult(who, keyResult.id(), keyResult.version(),
                world.keyResultPlan("Changed", SHARE)))).isEqualTo(expected);
        assertThat(mayAmong(who -> {
            world.planning.removeKeyResult(who, keyResult.id(), keyResult.version());
            return who;
        })).isEqualTo(expected);
        assertThat(mayAmong(who -> world.linking.addSource(who, keyResult.id(), new SourceWish.ByQuery("project = APP"))))
                .isEqualTo(expected);
        assertThat(mayAmong(who -> {
            world.linking.removeSource(who, keyResult.id(), query.id());
            return who;
        })).isEqualTo(expected);
    }

    @Test
    public void anIssueIsAlsoLinkedByWhoMayEditIt() {
        Map<UserKey, Outcome> expected = ofThose(List.of(ADMIN, LEAD, OWNER, HOLDER, DEVELOPER), SEEING);
        world.jira.issue(world.app, 2);
        assertThat(mayAmong(who -> world.linking.link(who, keyResult.id(), List.of("APP-2")))).isEqualTo(expected);
        assertThat(mayAmong(who -> world.linking.addSource(who, keyResult.id(), new SourceWish.ByIssue("APP-2", BigDecimal.ONE))))
                .isEqualTo(expected);
        assertThat(mayAmong(who -> world.linking.unlink(who, keyResult.id(), "APP-1"))).isEqualTo(expected);
        assertThat(mayAmong(who -> {
            world.linking.removeSource(who, keyResult.id(), linked.id());
            return who;
        })).isEqualTo(expected);
    }

    private Map<UserKey, Outcome> mayAmong(Attempt attempt) {
        return mayAmong(attempt, true);
    }

    /** Each person tries on things of their own; who is refused must have written nothing. */
    private Map<UserKey, Outcome> mayAmong(Attempt attempt, boolean compare) {
        Map<UserKey, Outcome> outcomes = new HashMap<>();
        for (UserKey who : EVERYBODY) {
            prepare();
            List<String> before = world.content();
            Outcome outcome = outcome(attempt, who);
            outcomes.put(who, outcome);
            if (outcome != Outcome.MAY && compare) {
                assertThat(world.content()).as("written by " + who + " although refused").isEqualTo(before);
                assertThat(world.recomputed).isEmpty();
            }
        }
        return outcomes;
    }

    private void prepare() {
        world.jira.query("project = APP", QueryAnswer.found(Set.of(new IssueId(1))));
        objective = world.objective("Objective");
        keyResult = world.keyResult(objective, "Key result", SHARE);
        linked = world.sources.add(keyResult.id(), new IssueSource.Direct(world.issue, BigDecimal.ONE), OWNER, World.NOW);
        query = world.sources.add(keyResult.id(), new IssueSource.Query("project = OTHER", OWNER), OWNER, World.NOW);
        world.cycles.add(NEXT);
        world.recomputed.clear();
    }

    private static Outcome outcome(Attempt attempt, UserKey who) {
        try {
            attempt.by(who);
            return Outcome.MAY;
        } catch (ForbiddenException refused) {
            return Outcome.FORBIDDEN;
        } catch (NotFoundException hidden) {
            return Outcome.MISSING;
        }
    }

    private static Map<UserKey, Outcome> seenBy(List<UserKey> seeing) {
        return ofThose(seeing, seeing);
    }

    private static Map<UserKey, Outcome> allowedTo(List<UserKey> allowed) {
        return ofThose(allowed, EVERYBODY);
    }

    private static Map<UserKey, Outcome> ofThose(List<UserKey> allowed, List<UserKey> seeing) {
        Map<UserKey, Outcome> outcomes = new HashMap<>();
        EVERYBODY.forEach(who -> outcomes.put(who, allowed.contains(who) ? Outcome.MAY
                : seeing.contains(who) ? Outcome.FORBIDDEN : Outcome.MISSING));
        return outcomes;
    }

    private enum Outcome { MAY, FORBIDDEN, MISSING }

    private interface Attempt {
        Object by(UserKey who);
    }
}
