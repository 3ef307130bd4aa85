package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.StaleException;
import io.cairn.okr.model.StoredFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

public class ObjectivesTest extends StoreTest {
    private static final Home TEAM = Home.of(new ProjectId(10_000));

    private Objectives objectives() {
        return new Objectives(ao);
    }

    private static ObjectivePlan below(Cycle cycle, ObjectiveId parent) {
        return new ObjectivePlan("Täglich liefern 🚀", "每天 \"交付\";\n' -- ", TEAM, cycle.id(), BO,
                new Alignment(Optional.of(parent), new BigDecimal("0.3000000001"), Driver.BOTH));
    }

    @Test
    public void anObjectiveComesBackAsItWasAdded() {
        Cycle cycle = cycle();
        Objective top = objective(cycle);
        Objective made = objectives().add(below(cycle, top.id()));
        assertThat(objectives().byId(made.id())).contains(made);
        assertThat(made.plan()).isEqualTo(below(cycle, top.id()));
        assertThat(objectives().byId(top.id())).contains(top);
    }

    @Test
    public void aDescriptionOfFourThousandCharactersIsKept() {
        String longest = "目".repeat(3_998) + "🎯";
        ObjectivePlan plan = new ObjectivePlan("T".repeat(255), longest, TEAM, cycle().id(), ANNA, Alignment.NONE);
        Objective made = objectives().add(plan);
        assertThat(objectives().byId(made.id()).orElseThrow().plan()).isEqualTo(plan);
    }

    @Test // R3
    public void itBeginsWithAFigureOfNothing() {
        Objective made = objective(cycle());
        assertThat(new Figures(ao).ofObjectives(List.of(made.id())))
                .containsEntry(made.id(), new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, 0));
    }

    @Test
    public void listsAreByCycleAndHomeInTheOrderOfAdding() {
        Cycle cycle = cycle();
        Objective company = objective(cycle);
        Objective team = objectives().add(below(cycle, company.id()));
        Objective another = objective(cycle);
        objective(cycle());
        assertThat(objectives().of(cycle.id())).containsExactly(company, team, another);
        assertThat(objectives().of(cycle.id(), Home.company())).containsExactly(company, another);
        assertThat(objectives().of(cycle.id(), TEAM)).containsExactly(team);
    }

    @Test
    public void childrenAreFoundByTheirParents() {
        Cycle cycle = cycle();
        Objective top = objective(cycle);
        Objective child = objectives().add(below(cycle, top.id()));
        assertThat(objectives().childrenOf(List.of(top.id(), child.id()))).containsExactly(child);
        assertThat(objectives().childrenOf(List.of())).isEmpty();
    }

    @Test
    public void aChangeCanLeaveTheParent() {
        Cycle cycle = cycle();
        Objective made = objectives().add(below(cycle, objective(cycle).id()));
        Objective changed = objectives().change(made.id(), 0, goal(cycle, "Alone"));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(objectives().byId(made.id())).contains(changed);
    }

    @Test
    public void aChangeOfAnOldVersionOrOfNothingIsRefused() {
        Cycle cycle = cycle();
        Objective made = objective(cycle);
        objectives().change(made.id(), 0, goal(cycle, "First"));
        assertThatThrownBy(() -> objectives().change(made.id(), 0, goal(cycle, "Second"))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> objectives().change(new ObjectiveId(987_654), 0, goal(cycle, "None")))
                .isInstanceOf(StaleException.class);
        assertThat(objectives().byId(made.id()).orElseThrow().plan().title()).isEqualTo("First");
    }

    @Test
    public void aRemovedOneIsInvisibleUntilItIsRestored() {
        Cycle cycle = cycle();
        Objective top = objective(cycle);
        Objective made = objectives().add(below(cycle, top.id()));
        objectives().remove(made.id(), 0);
        assertThat(objectives().byId(made.id())).isEmpty();
        assertThat(objectives().byIds(List.of(made.id(), top.id()))).containsOnlyKeys(top.id());
        assertThat(objectives().of(cycle.id())).containsExactly(top);
        assertThat(objectives().of(cycle.id(), TEAM)).isEmpty();
        assertThat(objectives().childrenOf(List.of(top.id()))).isEmpty();
        Objective back = objectives().restore(made.id()).orElseThrow();
        assertThat(back.plan()).isEqualTo(made.plan());
        assertThat(objectives().byId(made.id())).contains(back);
        assertThat(back.version()).isEqualTo(2);
    }

    @Test
    public void aRemovedOneCanNeitherBeChangedNorRemovedAgain() {
        Cycle cycle = cycle();
        Objective made = objective(cycle);
        objectives().remove(made.id(), 0);
        assertThatThrownBy(() -> objectives().change(made.id(), 1, goal(cycle, "Late"))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> objectives().remove(made.id(), 1)).isInstanceOf(StaleException.class);
        assertThat(objectives().restore(made.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    public void restoringWhatIsThereOrNeverWasChangesNothing() {
        Objective made = objective(cycle());
        assertThat(objectives().restore(made.id())).contains(made);
        assertThat(objectives().restore(new ObjectiveId(987_654))).isEmpty();
    }

    @Test
    public void twelveHundredIdsAreAskedInThreeStatements() {
        Objective made = objective(cycle());
        List<ObjectiveId> ids = LongStream.range(0, 1_200).mapToObj(more -> new ObjectiveId(made.id().value() + more)).toList();
        assertThat(statements(() -> objectives().byIds(ids))).isEqualTo(3);
        assertThat(objectives().byIds(ids)).containsOnlyKeys(made.id());
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        Cycle cycle = cycle();
        Objective made = objective(cycle);
        objective(cycle);
        objective(cycle);
        assertThat(statements(() -> objectives().add(goal(cycle, "More")))).isEqualTo(4);
        assertThat(statements(() -> objectives().byId(made.id()))).isEqualTo(1);
        assertThat(statements(() -> objectives().byIds(List.of(made.id())))).isEqualTo(1);
        assertThat(statements(() -> objectives().of(cycle.id()))).isEqualTo(1);
        assertThat(statements(() -> objectives().of(cycle.id(), TEAM))).isEqualTo(1);
        assertThat(statements(() -> objectives().childrenOf(List.of(made.id())))).isEqualTo(1);
        assertThat(statements(() -> objectives().change(made.id(), 0, goal(cycle, "Other")))).isEqualTo(4);
        assertThat(statements(() -> removed(made))).isEqualTo(4);
        assertThat(statements(() -> objectives().restore(made.id()))).isEqualTo(4);
    }

    private ObjectiveId removed(Objective made) {
        objectives().remove(made.id(), 1);
        return made.id();
    }
}
