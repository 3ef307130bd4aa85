package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.CheckRun.Progress;
import io.cairn.okr.model.CheckRun.State;
import io.cairn.okr.model.CheckRun.Worker;
import java.util.Optional;
import org.junit.Test;

public class CheckRunsTest extends StoreTest {
    private static final Worker ONE = new Worker("one", NOON);

    @Test
    public void itIsReadAsItWasBegunAndAdvanced() {
        CheckRun begun = runs().begin(Extent.EVERYTHING, Optional.of(ANNA), ONE);
        assertThat(runs().latest()).contains(begun);
        Worker two = new Worker("two", NOON.plusSeconds(5));
        CheckRun advanced = runs().advance(begun.id(), new Progress(7, 10, 5, 2, 1), two).orElseThrow();
        assertThat(runs().open()).containsExactly(advanced);
        assertThat(advanced.progress()).isEqualTo(new Progress(7, 10, 5, 2, 1));
        assertThat(advanced.worker()).isEqualTo(two);
        assertThat(advanced.beganBy()).contains(ANNA);
    }

    @Test
    public void whoAsksToStopAndWhoWorksDoNotOverwriteEachOther() {
        long id = runs().begin(Extent.RECENT, Optional.empty(), ONE).id();
        runs().askToStop(id);
        CheckRun advanced = runs().advance(id, Progress.NONE.of(10), ONE).orElseThrow();
        assertThat(advanced.state()).isEqualTo(State.STOPPING);
        assertThat(advanced.progress().total()).isEqualTo(10);
    }

    @Test
    public void oneThatEndedStaysAsItIs() {
        long id = runs().begin(Extent.RECENT, Optional.empty(), ONE).id();
        runs().end(id, State.DONE, NOON.plusSeconds(60));
        runs().askToStop(id);
        assertThat(runs().advance(id, Progress.NONE.of(10), ONE)).isEmpty();
        CheckRun ended = runs().latest().orElseThrow();
        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.ended()).contains(NOON.plusSeconds(60));
        assertThat(runs().open()).isEmpty();
        assertThat(runs().latestDone()).contains(ended);
        assertThat(runs().latestWholeDone()).isEmpty();
    }

    @Test
    public void onlyTheLastHundredAreKeptButNoneThatIsUnderWay() {
        long first = runs().begin(Extent.RECENT, Optional.empty(), ONE).id();
        for (int more = 0; more < 102; more++) {
            runs().end(runs().begin(Extent.RECENT, Optional.empty(), ONE).id(), State.DONE, NOON);
        }
        assertThat(runs().open()).extracting(CheckRun::id).containsExactly(first);
        assertThat(ao.count(CheckRunEntity.class)).isLessThanOrEqualTo(102);
    }

    @Test
    public void statementsAreAsManyAsSaid() {
        long id = runs().begin(Extent.RECENT, Optional.empty(), ONE).id();
        assertThat(statements(() -> runs().latest())).isEqualTo(1);
        assertThat(statements(() -> runs().open())).isEqualTo(1);
        assertThat(statements(() -> runs().advance(id, Progress.NONE.of(3), ONE))).isEqualTo(2);
    }

    private CheckRuns runs() {
        return new CheckRuns(ao);
    }
}
