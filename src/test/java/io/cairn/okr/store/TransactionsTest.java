package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.StaleException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;

public class TransactionsTest extends StoreTest {
    private Transactions transactions() {
        return new Transactions(ao);
    }

    @Test
    public void whatFailsHalfWayLeavesNothing() {
        Cycle cycle = cycle();
        assertThatThrownBy(() -> transactions().in(() -> {
            KeyResult made = keyResult(objective(cycle));
            new Sources(ao).add(made.id(), new IssueSource.Epic(new IssueId(1)), ANNA, NOON);
            throw new IllegalArgumentException("half way");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Objectives(ao).of(cycle.id())).isEmpty();
        assertThat(ao.count(KeyResultEntity.class) + ao.count(FigureEntity.class) + ao.count(SourceEntity.class)).isZero();
        assertThat(ao.count(EditionEntity.class)).as("those of the cycle and of all cycles").isEqualTo(2);
    }

    @Test
    public void aLostChangeInsideUndoesWhatWentBefore() {
        Cycle cycle = cycle();
        Objective old = objective(cycle);
        new Objectives(ao).change(old.id(), 0, goal(cycle, "Newer"));
        assertThatThrownBy(() -> transactions().in(() -> {
            objective(cycle);
            return new Objectives(ao).change(old.id(), 0, goal(cycle, "Late"));
        })).isInstanceOf(StaleException.class);
        assertThat(new Objectives(ao).of(cycle.id())).hasSize(1);
    }

    @Test
    public void afterAFailureTheThreadCanWriteAgain() {
        assertThatThrownBy(() -> transactions().in(() -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(new Cycles(database.node()).byId(cycle().id())).isPresent();
    }

    @Test
    public void othersSeeNothingBeforeTheEnd() {
        boolean seen = transactions().in(() -> {
            KeyResult made = keyResult();
            return onAnotherThread(() -> new KeyResults(database.node()).byId(made.id()).isPresent());
        });
        assertThat(seen).isFalse();
    }

    @Test
    public void workThatLostARaceIsDoneAgainFromTheBeginning() {
        Cycle cycle = cycle();
        AtomicInteger turns = new AtomicInteger();
        transactions().in(() -> {
            objective(cycle);
            if (turns.incrementAndGet() < 3) {
                throw new ActiveObjectsException(new SQLException("could not serialize", "40001"));
            }
            return turns;
        });
        assertThat(turns).hasValue(3);
        assertThat(new Objectives(ao).of(cycle.id())).hasSize(1);
    }

    @Test
    public void afterFiveLostRacesTheLastFailureIsTold() {
        AtomicInteger turns = new AtomicInteger();
        Supplier<Object> work = () -> {
            turns.incrementAndGet();
            throw new ActiveObjectsException(new SQLException("could not serialize", "40001"));
        };
        assertThatThrownBy(() -> transactions().in(work)).isInstanceOf(ActiveObjectsException.class);
        assertThat(turns).hasValue(5);
    }

    @Test
    public void anyOtherFailureOfTheDatabaseIsToldAtOnce() {
        AtomicInteger turns = new AtomicInteger();
        Supplier<Object> work = () -> {
            turns.incrementAndGet();
            throw new ActiveObjectsException(new SQLException("disk full", "53100"));
        };
        assertThatThrownBy(() -> transactions().in(work)).isInstanceOf(ActiveObjectsException.class);
        assertThat(turns).hasValue(1);
    }

    private static boolean onAnotherThread(Supplier<Boolean> work) {
        try {
            return atOnce(1, turn -> work.get()).get(0);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
