package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Rule;
import org.junit.Test;

/** Several who recompute the same figure at once end with the truth. */
public class ConvergenceTest {
    @Rule
    public final Office office = new Office();

    @Test
    public void whoReadOldIssuesAndWritesLateIsCorrectedByItself() {
        IssueId issue = office.issues.open(1);
        KeyResult keyResult = office.share(office.objective("Ship"), issue);
        office.issues.done(1);
        AtomicBoolean first = new AtomicBoolean(true);
        office.issues.beforeReading = ids -> {
            if (!first.getAndSet(false)) {
                office.issues.open(1); // reopened after the first one read it
            }
        };
        office.changed(issue);
        assertThat(office.percent(keyResult)).isEqualTo("0%");
    }

    @Test
    public void whoIsOvertakenBetweenReadingAndWritingBeginsAgain() {
        IssueId issue = office.issues.open(1);
        KeyResult keyResult = office.share(office.objective("Ship"), issue, office.issues.open(2));
        office.issues.done(1);
        AtomicBoolean first = new AtomicBoolean(true);
        office.issues.beforeReading = ids -> {
            if (first.getAndSet(false)) {
                office.recalculation.keyResultChanged(keyResult.id()); // another node is faster
                office.issues.done(2);
            }
        };
        office.changed(issue);
        assertThat(office.percent(keyResult)).isEqualTo("100%");
    }

    @Test
    public void whatIsRemovedWhileItIsCountedIsPassedOver() {
        IssueId issue = office.issues.open(1);
        Objective objective = office.objective("Ship");
        KeyResult keyResult = office.share(objective, issue);
        office.issues.done(1);
        office.issues.beforeReading = ids -> office.objectives.byId(objective.id()).ifPresent(one -> office.objectives.remove(one.id(), one.version()));
        assertThat(office.round.of(new Batch(Set.of(), Set.of(keyResult.id()), Set.of(), false, Reconciliation.Call.NONE), () -> true)).as("nothing failed").isTrue();
        assertThat(office.queue.poll()).isEmpty();
    }

    @Test
    public void amongSeveralNodesWhatWasWrittenMomentsBeforeIsLookedAtAgainLater() throws Exception {
        office.figureKeeping(new RecalculationQueue(100, Duration.ofMillis(20)));
        IssueId issue = office.issues.open(1);
        KeyResult keyResult = office.share(office.objective("Ship"), issue, office.issues.open(2)); // just now
        office.issues.done(1);
        office.changed(issue);
        assertThat(office.queue.poll()).as("alone on its database").isEmpty();

        office.issues.done(2);
        office.newRound(true).of(new Batch(Set.of(new IssueId(2)), Set.of(), Set.of(), false, Reconciliation.Call.NONE), () -> true);
        assertThat(office.queue.take(Duration.ZERO).orElseThrow().keyResults()).containsExactly(keyResult.id());
        office.newRound(true).of(new Batch(Set.of(), Set.of(keyResult.id()), Set.of(), false, Reconciliation.Call.NONE), () -> true);
        Thread.sleep(40);
        office.queue.objectiveChanged(keyResult.objective()); // so that there is something to take
        assertThat(office.queue.take(Duration.ZERO).orElseThrow().keyResults()).as("nothing had changed").isEmpty();
    }

    @Test
    public void whatWasWrittenLongAgoIsNotLookedAtAgain() throws Exception {
        office.figureKeeping(new RecalculationQueue(100, Duration.ZERO));
        IssueId issue = office.issues.open(1);
        KeyResult keyResult = office.share(office.objective("Ship"), issue);
        office.clock.on(Duration.ofMinutes(1));
        office.issues.done(1);
        office.newRound(true).of(new Batch(Set.of(issue), Set.of(), Set.of(), false, Reconciliation.Call.NONE), () -> true);
        office.queue.objectiveChanged(keyResult.objective());
        assertThat(office.queue.take(Duration.ZERO).orElseThrow().keyResults()).isEmpty();
    }

    @Test(timeout = 60_000)
    public void fourWritersAndMovingIssuesEndWithTheTruth() throws Exception {
        Objective objective = office.objective("Ship");
        IssueId[] ids = new IssueId[8];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = office.issues.open(at + 1);
        }
        KeyResult keyResult = office.share(objective, ids);
        together(4, writer -> move(ids, new Random(writer)));
        int done = 5;
        for (int at = 0; at < ids.length; at++) {
            IssueId last = at < done ? office.issues.done(at + 1) : office.issues.open(at + 1);
            office.changed(last);
        }
        drain();
        assertThat(office.of(keyResult.id()).figure().raw().orElseThrow()).isEqualByComparingTo("0.625");
        assertThat(office.of(objective.id()).figure().raw().orElseThrow()).isEqualByComparingTo("0.625");
    }

    @Test(timeout = 60_000)
    public void whenTwoRecomputeTheSameChangeItHappensOnce() throws Exception {
        IssueId issue = office.issues.open(1);
        KeyResult keyResult = office.share(office.objective("Ship"), issue, office.issues.open(2));
        office.issues.done(1);
        together(2, writer -> office.changed(issue));
        drain();
        assertThat(office.percent(keyResult)).isEqualTo("50%");
        List<Change> changes = office.figures.events(keyResult.id(), 10).stream().map(FigureEvent::changes)
                .flatMap(List::stream).filter(change -> change.kind() == FigureEvent.Kind.DONE).toList();
        assertThat(changes).extracting(Change::issue).containsExactly(issue);
    }

    private void move(IssueId[] ids, Random random) {
        for (int turn = 0; turn < 25; turn++) {
            IssueId issue = ids[random.nextInt(ids.length)];
            if (random.nextBoolean()) {
                office.issues.done(issue.value());
            } else {
                office.issues.open(issue.value());
            }
            office.newRound().of(new Batch(Set.of(issue), Set.of(), Set.of(), false, Reconciliation.Call.NONE), () -> true);
        }
    }

    private void drain() {
        for (var batch = office.queue.poll(); batch.isPresent(); batch = office.queue.poll()) {
            office.round.of(batch.get(), () -> true);
        }
    }

    private interface Work {
        void by(int writer);
    }

    private static void together(int writers, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                tasks.add(() -> {
                    work.by(number);
                    return null;
                });
            }
            for (Future<Void> one : threads.invokeAll(tasks)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
