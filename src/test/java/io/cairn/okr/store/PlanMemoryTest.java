package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.Statement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** Two nodes on one database: {@code ao} writes, the memory under test is on the other and has seen everything before. */
public class PlanMemoryTest extends StoreTest {
    private static final int DEEP = 5;

    private Cycle cycle;
    /** Each contributes to the one before. */
    private List<Objective> chain;
    private KeyResult lowest;
    private PlanMemory memory;

    @Before
    public void aChainThatTheOtherNodeHasSeen() {
        cycle = cycle();
        chain = new ArrayList<>();
        for (int level = 0; level < DEEP; level++) {
            chain.add(objectives().add(level == 0 ? goal(cycle, "Top") : under(chain.get(level - 1).id(), "Level " + level)));
            keyResults().add(chain.get(level).id(), outcome("Own of " + level, SHARE));
        }
        lowest = keyResults().add(bottom().id(), outcome("Lowest", SHARE));
        memory = new PlanMemory(database.node());
        seen();
    }

    private Objectives objectives() {
        return new Objectives(ao);
    }

    private KeyResults keyResults() {
        return new KeyResults(ao);
    }

    private Objective bottom() {
        return chain.get(DEEP - 1);
    }

    private ObjectivePlan under(ObjectiveId parent, String title) {
        return new ObjectivePlan(title, "", goal(cycle, title).home(), cycle.id(), ANNA,
                new Alignment(Optional.of(parent), BigDecimal.ONE, Driver.BOTH));
    }

    private Plans seen() {
        return memory.upwards(List.of(lowest.id()));
    }

    /** What a node says that has just started. */
    private Plans truth() {
        return new PlanMemory(database.node()).upwards(List.of(lowest.id()));
    }

    private Grounds grounds() {
        return memory.grounds(List.of(lowest.id()));
    }

    private Grounds trueGrounds() {
        return new PlanMemory(database.node()).grounds(List.of(lowest.id()));
    }

    private CheckIn say(KeyResult keyResult, int confidence) {
        return new CheckInLog(ao).append(keyResult, BO, NOON, new Statement(Optional.empty(), new Confidence(confidence), "so"), Optional.empty(),
                Optional.empty());
    }

    @Test
    public void theWholeWayToTheTopIsProvenWithOneStatement() {
        assertThat(statements(this::seen)).isEqualTo(1);
        Plans plans = seen();
        assertThat(plans).isEqualTo(truth());
        assertThat(plans.objectives().values()).containsExactlyInAnyOrderElementsOf(chain);
        assertThat(plans.keyResults().get(bottom().id())).extracting(one -> one.plan().title()).containsExactly("Own of 4", "Lowest");
        assertThat(plans.cycles()).containsExactly(cycle);
        assertThat(plans.settings()).isEqualTo(Settings.NONE);
    }

    @Test
    public void aChangedTitleIsSeenAtOnceAndCostsOneStatementOnce() {
        Objective top = objectives().change(chain.get(0).id(), 0, goal(cycle, "Newer"));
        assertThat(statements(() -> assertThat(seen().objectives()).containsEntry(top.id(), top))).isEqualTo(2);
        assertThat(statements(this::seen)).isEqualTo(1);
    }

    @Test
    public void keyResultsComeGoAndComeBackAtOnce() {
        KeyResult more = keyResults().add(chain.get(2).id(), outcome("More", SHARE));
        assertThat(seen().keyResults().get(chain.get(2).id())).contains(more).hasSize(2);
        keyResults().remove(more.id(), 0);
        assertThat(seen().keyResults().get(chain.get(2).id())).hasSize(1);
        keyResults().restore(more.id());
        assertThat(seen().keyResults().get(chain.get(2).id())).hasSize(2);
        KeyResult changed = keyResults().change(more.id(), 2, outcome("Other", SHARE));
        assertThat(seen().keyResults().get(chain.get(2).id())).contains(changed);
        say(more, 3);
        assertThat(statements(this::seen)).isEqualTo(3);
        assertThat(statements(this::seen)).isEqualTo(1);
    }

    @Test
    public void theLastWordIsSeenAtOnce() {
        assertThat(seen().lastCheckIns()).isEmpty();
        CheckIn first = say(lowest, 3);
        assertThat(seen().lastCheckIns()).containsOnly(Map.entry(lowest.id(), first));
        CheckIn second = say(lowest, 8);
        assertThat(seen().lastCheckIns()).containsOnly(Map.entry(lowest.id(), second));
    }

    @Test
    public void whatAFigureIsMadeOfIsProvenWithOneStatement() {
        LinkedSource first = link(10_001);
        assertThat(grounds().sources()).containsOnly(Map.entry(lowest.id(), List.of(first)));
        assertThat(statements(this::grounds)).isEqualTo(1);
        assertThat(grounds().keyResults()).containsOnly(Map.entry(lowest.id(), lowest));
        assertThat(grounds().calendar()).containsOnly(Map.entry(bottom().id(), cycle.plan()));
    }

    @Test
    public void linksComeGoChangeAndComeBackAtOnce() {
        Sources sources = new Sources(ao);
        LinkedSource first = link(10_001);
        LinkedSource second = link(10_002);
        assertThat(grounds().sources().get(lowest.id())).containsExactly(first, second);
        sources.remove(lowest.id(), first.id(), NOON);
        assertThat(grounds().sources().get(lowest.id())).containsExactly(second);
        sources.change(lowest.id(), second.id(), Effect.SUPPORTS);
        assertThat(grounds().sources().get(lowest.id())).extracting(LinkedSource::drives).containsExactly(false);
        sources.restore(lowest.id(), first.id());
        assertThat(statements(this::grounds)).isEqualTo(2);
        assertThat(grounds().sources().get(lowest.id())).contains(first).hasSize(2);
    }

    @Test
    public void whatIsRemovedHasNoGrounds() {
        keyResults().remove(lowest.id(), 0);
        assertThat(grounds().keyResults()).isEmpty();
        keyResults().restore(lowest.id());
        objectives().remove(bottom().id(), 0);
        assertThat(grounds().keyResults()).isEmpty();
        assertThat(memory.grounds(List.of(new KeyResultId(987_654))).keyResults()).isEmpty();
    }

    @Test
    public void theObjectivesOfCyclesAreFoundAnew() {
        assertThat(memory.in(cycle -> true).keyResults()).hasSize(DEEP);
        Objective more = objectives().add(goal(cycle, "More"));
        assertThat(memory.in(cycle -> true).keyResults()).containsKey(more.id()).hasSize(DEEP + 1);
        assertThat(memory.in(cycle -> false).keyResults()).isEmpty();
        assertThat(memory.alone(List.of(more.id())).objectives()).containsOnly(Map.entry(more.id(), more));
    }

    @Test
    public void whoeverContributesElsewhereIsSeenThereAtOnce() {
        Objective grandparent = objectives().add(goal(cycle, "Grandparent"));
        Objective parent = objectives().add(under(grandparent.id(), "Parent"));
        say(keyResults().add(parent.id(), outcome("Theirs", SHARE)), 4);
        objectives().change(bottom().id(), 0, under(parent.id(), "Moved"));
        assertThat(seen()).isEqualTo(truth());
        assertThat(seen().objectives()).containsOnlyKeys(bottom().id(), parent.id(), grandparent.id());
        assertThat(statements(this::seen)).isEqualTo(1);
    }

    @Test
    public void aRemovedObjectiveIsGoneAndComesBackWithAllThatWasBelow() {
        ObjectiveId id = chain.get(1).id();
        objectives().remove(id, 0);
        assertThat(seen().objectives()).doesNotContainKey(id).hasSize(DEEP - 2);
        assertThat(statements(this::seen)).isEqualTo(1);
        KeyResult meanwhile = keyResults().add(id, outcome("Meanwhile", SHARE));
        objectives().restore(id);
        assertThat(seen().objectives()).containsKey(id).hasSize(DEEP);
        assertThat(seen().keyResults().get(id)).contains(meanwhile).hasSize(2);
    }

    @Test
    public void cyclesAndSettingsAreSeenAtOnce() {
        Cycle next = new Cycles(ao).add(quarter("Q1 2027", "2027-01-01", "2027-03-31"));
        assertThat(seen().cycles()).containsExactly(next, cycle);
        Cycle longer = new Cycles(ao).change(cycle.id(), 0, quarter("Q4", "2026-10-01", "2027-01-15"));
        assertThat(seen().cycles()).containsExactly(next, longer);
        new Cycles(ao).remove(next.id());
        assertThat(seen().cycles()).containsExactly(longer);
        Settings settings = new Settings(Map.of(Setting.CAP, "1.5"));
        new ChosenSettings(ao).change(0, settings);
        assertThat(seen().settings()).isEqualTo(settings);
        new ChosenSettings(ao).change(1, Settings.NONE);
        assertThat(seen().settings()).isEqualTo(Settings.NONE);
        assertThat(statements(this::seen)).isEqualTo(1);
    }

    @Test
    public void aNodeThatRemembersNothingReadsEachKindAtOnceAndEachLevel() {
        assertThat(statements(this::truth)).isEqualTo(1 + DEEP + 1 + 2 + 1 + 1);
    }

    @Test
    public void afterReadingAheadTheFirstVisitorPaysNothing() {
        PlanMemory started = new PlanMemory(database.node());
        assertThat(statements(() -> {
            started.warm(LocalDate.parse("2026-11-23"));
            return null;
        })).isEqualTo(7);
        assertThat(statements(() -> started.upwards(List.of(lowest.id())))).isEqualTo(1);
        assertThat(started.upwards(List.of(lowest.id()))).isEqualTo(truth());
    }

    @Test
    public void aPageOfObjectivesIsProvenWithTheirKeyResultsAndWhatTheyContributeTo() {
        List<Objective> page = chain.subList(3, 5);
        assertThat(statements(() -> memory.beneath(page))).isEqualTo(1);
        Plans plans = memory.beneath(page);
        assertThat(plans.keyResults()).containsOnlyKeys(chain.get(3).id(), chain.get(4).id());
        assertThat(plans.objectives()).containsOnlyKeys(chain.get(2).id(), chain.get(3).id(), chain.get(4).id());
        assertThat(memory.of(List.of(lowest.id())).objectives()).containsOnlyKeys(chain.get(3).id(), chain.get(4).id());
        assertThat(memory.of(List.of(lowest.id())).keyResults()).containsOnlyKeys(chain.get(4).id());
    }

    @Test
    public void aPageOfNothingStillKnowsCyclesAndSettings() {
        assertThat(memory.beneath(List.of())).isEqualTo(new Plans(Map.of(), Map.of(), Map.of(), List.of(cycle), Settings.NONE));
        assertThat(memory.upwards(List.of(new KeyResultId(987_654))).objectives()).isEmpty();
    }

    @Test
    public void hundredsOfObjectivesAreProvenInChunks() {
        List<Objective> many = LongStream.range(0, 600).mapToObj(i -> objectives().add(goal(cycle, "Goal " + i))).toList();
        memory.beneath(many);
        assertThat(statements(() -> memory.beneath(many))).isEqualTo(3);
    }

    @Test // R7
    public void aLoopThatShouldNotBeThereEnds() {
        objectives().change(chain.get(0).id(), 0, under(chain.get(2).id(), "Loop"));
        assertThat(seen().objectives()).hasSize(DEEP);
        assertThat(seen()).isEqualTo(truth());
        assertThat(statements(this::seen)).isEqualTo(1);
    }

    @Test
    public void rowsOlderThanTheVersionsOfWhatIsBelowAreRememberedAndNoticeTheFirstChange() {
        ao.deleteWithSQL(EditionEntity.class, "SUBJECT LIKE ?", "%:BELOW");
        ao.deleteWithSQL(EditionEntity.class, "SUBJECT = ?", Editions.CYCLES);
        assertThat(seen()).isEqualTo(truth());
        assertThat(statements(this::seen)).isEqualTo(1);
        CheckIn said = say(lowest, 3);
        assertThat(seen().lastCheckIns()).containsEntry(lowest.id(), said);
        Cycle next = new Cycles(ao).add(quarter("Q1 2027", "2027-01-01", "2027-03-31"));
        assertThat(seen().cycles()).contains(next);
    }

    @Test
    public void whatAnOpenTransactionReadsIsNotRemembered() {
        PlanMemory here = new PlanMemory(ao);
        here.upwards(List.of(lowest.id()));
        assertThatThrownBy(() -> new Transactions(ao).in(() -> {
            objectives().change(bottom().id(), 0, goal(cycle, "Never"));
            say(lowest, 1);
            assertThat(here.upwards(List.of(lowest.id())).objectives().get(bottom().id()).plan().title()).isEqualTo("Never");
            throw new IllegalStateException("undone");
        })).hasMessage("undone");
        objectives().change(bottom().id(), 0, goal(cycle, "Really"));
        assertThat(here.upwards(List.of(lowest.id()))).isEqualTo(truth());
        assertThat(here.upwards(List.of(lowest.id())).objectives().get(bottom().id()).plan().title()).isEqualTo("Really");
    }

    /** Every kind of change before every single read of a look, from a full and from an empty memory. */
    @Test
    public void nothingIsEverTakenForNewerThanItIs() {
        int turn = 0;
        for (String what : changes(turn).keySet()) {
            for (boolean full : new boolean[] {true, false}) {
                for (int before = 1; before <= 18; before++) {
                    wholeAgain();
                    Interrupted interrupted = new Interrupted(database.node());
                    memory = new PlanMemory(interrupted.ao());
                    if (full) {
                        seen();
                        grounds();
                        changes(turn++).values().forEach(Runnable::run); // so that everything is read again
                        wholeAgain();
                    }
                    interrupted.before(before, changes(turn++).get(what));
                    grounds();
                    seen();
                    interrupted.before(0, () -> { });
                    assertThat(seen()).as("%s before read %d", what, before).isEqualTo(truth());
                    assertThat(grounds()).as("%s before read %d", what, before).isEqualTo(trueGrounds());
                    changes(turn++).get(what).run(); // brings back what was removed
                    assertThat(seen()).as("%s before read %d, and again", what, before).isEqualTo(truth());
                    assertThat(grounds()).as("%s before read %d, and again", what, before).isEqualTo(trueGrounds());
                }
            }
        }
    }

    @Test
    public void whateverHappensInWhateverOrderTheOtherNodeSaysWhatIsThere() {
        Random random = new Random(7);
        PlanMemory third = new PlanMemory(database.node());
        for (int turn = 0; turn < 60; turn++) {
            List<Runnable> all = List.copyOf(changes(turn).values());
            IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> all.get(random.nextInt(all.size())).run());
            assertThat(seen()).isEqualTo(truth());
            assertThat(grounds()).isEqualTo(trueGrounds());
            if (random.nextInt(3) == 0) {
                assertThat(third.upwards(List.of(lowest.id()))).isEqualTo(truth());
                assertThat(third.grounds(List.of(lowest.id()))).isEqualTo(trueGrounds());
            }
        }
    }

    @Test
    public void manyWhoSayAndPlanBelowOneObjectiveAtOnceAreAllSeen() throws Exception {
        List<KeyResult> all = IntStream.range(0, 6).mapToObj(i -> keyResults().add(bottom().id(), outcome("KR " + i, SHARE))).toList();
        for (int round = 0; round < 5; round++) {
            int confidence = round;
            atOnce(7, turn -> turn == 6 ? seen() : say(new CheckInLog(database.node()), all.get(turn), confidence));
            assertThat(seen()).isEqualTo(truth());
            assertThat(seen().lastCheckIns()).hasSize(6);
        }
    }

    private LinkedSource link(long issue) {
        return new Sources(ao).add(lowest.id(), new IssueSource.Direct(new IssueId(issue), BigDecimal.ONE), ANNA, NOON);
    }

    private static CheckIn say(CheckInLog log, KeyResult keyResult, int confidence) {
        return log.append(keyResult, BO, NOON, new Statement(Optional.empty(), new Confidence(confidence), "so"), Optional.empty(), Optional.empty());
    }

    /** All levels are there and on the way to the top. */
    private void wholeAgain() {
        objectives().restore(chain.get(1).id());
        long version = objectives().byId(bottom().id()).orElseThrow().version();
        objectives().change(bottom().id(), version, under(chain.get(3).id(), "Bottom"));
    }

    /** Each may be done again and again. */
    private Map<String, Runnable> changes(int turn) {
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("title", () -> objectives().byId(chain.get(3).id())
                .ifPresent(one -> objectives().change(one.id(), one.version(), under(chain.get(2).id(), "Title " + turn))));
        changes.put("parent", () -> objectives().byId(bottom().id()).ifPresent(one -> objectives().change(one.id(), one.version(),
                one.plan().alignment().parent().equals(Optional.of(chain.get(0).id())) ? under(chain.get(3).id(), "Deep") : under(chain.get(0).id(), "High"))));
        changes.put("removal", () -> objectives().byId(chain.get(1).id()).ifPresentOrElse(one -> objectives().remove(one.id(), one.version()),
                () -> objectives().restore(chain.get(1).id())));
        changes.put("key result", () -> keyResults().byId(lowest.id())
                .ifPresent(one -> keyResults().change(one.id(), one.version(), outcome("Lowest " + turn, SHARE))));
        changes.put("new key result", () -> keyResults().add(chain.get(turn % DEEP).id(), outcome("New " + turn, SHARE)));
        changes.put("link", () -> link(10_000 + turn));
        changes.put("unlinking", () -> new Sources(ao).of(lowest.id()).stream().findFirst()
                .ifPresent(one -> new Sources(ao).remove(lowest.id(), one.id(), NOON)));
        changes.put("check-in", () -> say(lowest, turn % 11));
        changes.put("cycle", () -> objectives().byId(bottom().id()).ifPresent(one -> objectives().change(one.id(), one.version(),
                goal(new Cycles(ao).add(quarter("Cycle " + turn, "2027-01-01", "2027-03-31")), "In a new cycle"))));
        changes.put("settings", () -> new ChosenSettings(ao).change(new ChosenSettings(ao).version(), new Settings(Map.of(Setting.CAP, "1." + (1 + turn % 9)))));
        return changes;
    }

    /** Active Objects between whose reads something happens. */
    private static final class Interrupted {
        private final ActiveObjects behind;
        private int left;
        private Runnable work;

        Interrupted(ActiveObjects behind) {
            this.behind = behind;
        }

        /** Once, before the given one of the next reads. */
        void before(int read, Runnable happening) {
            left = read;
            work = happening;
        }

        ActiveObjects ao() {
            return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("find") && left > 0 && --left == 0) {
                    work.run();
                }
                try {
                    return method.invoke(behind, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
        }
    }
}
