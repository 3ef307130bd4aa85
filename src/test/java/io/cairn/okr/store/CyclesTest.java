package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.StaleException;
import java.util.List;
import java.util.Objects;
import org.junit.Test;

public class CyclesTest extends StoreTest {
    private final CyclePlan third = quarter("Q3 2026", "2026-07-01", "2026-09-30");
    private final CyclePlan fourth = quarter("2026 年第四季度 🎯", "2026-10-01", "2026-12-31");

    private Cycles cycles() {
        return new Cycles(ao);
    }

    @Test
    public void aCycleComesBackAsItWasAdded() {
        Cycle made = cycles().add(fourth);
        assertThat(made.version()).isZero();
        assertThat(cycles().byId(made.id())).contains(made);
        assertThat(made.plan()).isEqualTo(fourth);
    }

    @Test
    public void anUnknownCycleIsEmpty() {
        assertThat(cycles().byId(new CycleId(987_654))).isEmpty();
    }

    @Test
    public void theNewestComesFirstWhateverTheOrderOfAdding() {
        Cycle later = cycles().add(fourth);
        Cycle earlier = cycles().add(third);
        assertThat(cycles().all()).containsExactly(later, earlier);
    }

    @Test
    public void aChangeRaisesTheVersion() {
        Cycle made = cycles().add(third);
        Cycle changed = cycles().change(made.id(), 0, fourth);
        assertThat(changed).isEqualTo(new Cycle(made.id(), fourth, 1));
        assertThat(cycles().byId(made.id())).contains(changed);
    }

    @Test
    public void aChangeOfAnOldVersionIsRefusedAndChangesNothing() {
        Cycle made = cycles().add(third);
        Cycle changed = cycles().change(made.id(), 0, fourth);
        assertThatThrownBy(() -> cycles().change(made.id(), 0, third)).isInstanceOf(StaleException.class);
        assertThat(cycles().byId(made.id())).contains(changed);
    }

    @Test
    public void ofTwoChangesAtOnceOneIsRefused() throws Exception {
        Cycle made = cycles().add(third);
        List<Cycle> changed = atOnce(2, turn -> changedOrNull(made, quarter("by " + turn, "2026-07-01", "2026-09-30")));
        List<Cycle> winners = changed.stream().filter(Objects::nonNull).toList();
        assertThat(winners).hasSize(1);
        assertThat(cycles().byId(made.id())).contains(winners.get(0));
    }

    private Cycle changedOrNull(Cycle made, CyclePlan plan) {
        try {
            return new Cycles(database.node()).change(made.id(), made.version(), plan);
        } catch (StaleException late) {
            return null;
        }
    }

    @Test
    public void anEmptyCycleCanBeRemovedOnce() {
        Cycle made = cycles().add(third);
        assertThat(cycles().remove(made.id())).isTrue();
        assertThat(cycles().remove(made.id())).isFalse();
        assertThat(cycles().all()).isEmpty();
    }

    @Test
    public void aCycleStaysWhileAnObjectiveIsInItEvenARemovedOne() {
        Cycle made = cycle();
        Objective objective = objective(made);
        assertThat(cycles().remove(made.id())).isFalse();
        new Objectives(ao).remove(objective.id(), objective.version());
        assertThat(cycles().remove(made.id())).isFalse();
        assertThat(cycles().byId(made.id())).contains(made);
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        Cycle made = cycles().add(third);
        assertThat(statements(() -> cycles().add(fourth))).isEqualTo(5);
        assertThat(statements(() -> cycles().all())).isEqualTo(1);
        assertThat(statements(() -> cycles().byId(made.id()))).isEqualTo(1);
        assertThat(statements(() -> cycles().change(made.id(), 0, fourth))).isEqualTo(6);
        assertThat(statements(() -> cycles().remove(made.id()))).isEqualTo(6);
    }
}
