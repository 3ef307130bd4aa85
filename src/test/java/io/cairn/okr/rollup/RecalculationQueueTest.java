package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.Test;

public class RecalculationQueueTest {
    private final RecalculationQueue queue = new RecalculationQueue(3);

    @Test
    public void anIssueThatChangesTwiceWaitsOnce() throws Exception {
        queue.issueChanged(new IssueId(1));
        queue.issueChanged(new IssueId(1));
        queue.keyResultChanged(new KeyResultId(1));
        Batch batch = taken();
        assertThat(batch.issues()).containsExactly(new IssueId(1));
        assertThat(batch.keyResults()).containsExactly(new KeyResultId(1));
        assertThat(batch.check()).isEqualTo(Reconciliation.Call.NONE);
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    public void whatDoesNotFitIsNotForgottenEverythingIsAskedForInstead() throws Exception {
        fill();
        queue.issueChanged(new IssueId(4));
        Batch batch = taken();
        assertThat(batch.check()).isEqualTo(Reconciliation.Call.EVERYTHING);
        assertThat(batch.issues()).isEmpty();
    }

    @Test
    public void anOverflowIsSaidInOneLineHoweverMuchMoreComes() {
        PrintStream usual = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            fill();
            IntStream.range(4, 1_000).forEach(id -> queue.issueChanged(new IssueId(id)));
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).as("others write there too")
                .filteredOn(line -> line.contains("changes wait to be counted in OKR figures")).singleElement().asString()
                .contains("More than 3 changes wait to be counted in OKR figures; all figures of running cycles will be recomputed instead.");
    }

    @Test
    public void afterAnOverflowItTakesChangesAgain() throws Exception {
        fill();
        queue.issueChanged(new IssueId(4));
        taken();
        queue.issueChanged(new IssueId(5));
        Batch batch = taken();
        assertThat(batch.check()).isEqualTo(Reconciliation.Call.NONE);
        assertThat(batch.issues()).containsExactly(new IssueId(5));
    }

    @Test
    public void changedQueriesWaitOnceAndComeBack() throws Exception {
        queue.queriesChanged();
        queue.queriesChanged();
        Batch batch = taken();
        assertThat(batch.queries()).isTrue();
        queue.back(batch);
        assertThat(queue.poll().orElseThrow().queries()).isTrue();
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    public void whoAsksForEverythingNeedNotAskForQueries() throws Exception {
        queue.queriesChanged();
        queue.everythingChanged();
        queue.queriesChanged();
        assertThat(taken().queries()).isFalse();
    }

    @Test
    public void anIssueThatWaitsAlreadyNeedsNoRoom() throws Exception {
        fill();
        queue.issueChanged(new IssueId(2));
        assertThat(taken().check()).isEqualTo(Reconciliation.Call.NONE);
    }

    @Test(timeout = 10_000)
    public void closingEndsTheWaiting() throws Exception {
        Thread closing = new Thread(queue::close);
        closing.start();
        assertThat(queue.take(Duration.ofMinutes(5))).isEmpty();
        closing.join();
    }

    @Test
    public void whatCouldNotBeDoneComesBackWhole() throws Exception {
        queue.everythingChanged();
        queue.keyResultChanged(new KeyResultId(7));
        queue.back(taken());
        Batch again = taken();
        assertThat(again.check()).isEqualTo(Reconciliation.Call.EVERYTHING);
        assertThat(again.keyResults()).containsExactly(new KeyResultId(7));
    }

    private void fill() {
        for (int id = 1; id <= 3; id++) {
            queue.issueChanged(new IssueId(id));
        }
    }

    private Batch taken() throws InterruptedException {
        return queue.take(Duration.ZERO).orElseThrow();
    }
}
