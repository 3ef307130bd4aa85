package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.rollup.Reconciliation.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mockito;

/** Whatever goes wrong while figures follow: in the end each is what a recomputation from scratch makes it. */
public class FaultsTest {
    private static final int ISSUES = 40;
    private static final int SMALL_QUEUE = 5;
    /** So many looks without a change mean rest. */
    private static final int STILL = 3;

    @Rule
    public final Office office = new Office();
    private final Random random = new Random(20_261_123);
    private final List<KeyResult> keyResults = new ArrayList<>();
    private IssueChangeListener listener;
    private Worker worker;

    @Before
    public void aTreeOfObjectivesWithTheirIssues() {
        office.figureKeeping(new RecalculationQueue(SMALL_QUEUE));
        listener = new IssueChangeListener(mock(EventPublisher.class), office.queue);
        Objective company = office.movedByChildren("Company");
        for (int team = 0; team < 4; team++) {
            Objective objective = office.under(company, Driver.KEY_RESULTS, "Team " + team);
            for (int more = 0; more < 5; more++) {
                keyResults.add(office.share(objective, issue(random.nextInt(ISSUES)), issue(random.nextInt(ISSUES)), issue(random.nextInt(ISSUES))));
            }
        }
        KeyResult query = office.keyResult(company, Office.SHARE);
        office.issues.query("project = APP", Set.of(issue(0), issue(1), issue(2)));
        office.source(query, new IssueSource.Query("project = APP", Office.ANNA));
        keyResults.add(query);
        worker = newWorker();
        worker.start(() -> { });
    }

    @After
    public void stop() {
        office.refused = false;
        worker.stop();
    }

    @Test(timeout = 60_000)
    public void afterTheQueueOverflewEverythingIsTrue() {
        transitions(300);
        everythingIsTrueInTheEnd();
    }

    @Test(timeout = 90_000)
    public void afterTheDatabaseRefusedForAWhileEverythingIsTrue() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            transitions(3);
            Thread.sleep(random.nextInt(500));
            office.refused = true;
            transitions(3);
            Thread.sleep(1_500);
            office.refused = false;
        }
        everythingIsTrueInTheEnd();
    }

    @Test(timeout = 60_000)
    public void aProjectThatIsDeletedWhileItsIssuesAreCountedIsCountedNoMore() {
        AtomicBoolean deleted = new AtomicBoolean();
        office.issues.beforeReading = ids -> {
            if (ids.size() > 1 && deleted.compareAndSet(false, true)) {
                for (int id = 0; id < ISSUES; id++) {
                    office.issues.delete(new IssueId(100 + id));
                }
                office.issues.query("project = APP", Set.of());
                listener.onProjectDeleted(new ProjectDeletedEvent(null, mock(Project.class)));
            }
        };
        transitions(3);
        everythingIsTrueInTheEnd();
        assertThat(deleted).isTrue();
        assertThat(keyResults).allSatisfy(keyResult -> assertThat(office.of(keyResult.id()).figure().flags()).contains(Flag.NO_ISSUES));
    }

    @Test(timeout = 60_000)
    public void afterAWorkerEndedInTheMiddleTheNextOneMakesUpForIt() {
        for (int turn = 0; turn < 4; turn++) {
            transitions(10);
            worker.stop();
            transitions(3); // nobody listens
            worker = newWorker();
            worker.start(() -> { });
            office.queue.everythingChanged(); // as at each start
        }
        everythingIsTrueInTheEnd();
    }

    /** As people do while all this happens. */
    private void transitions(int count) {
        for (int turn = 0; turn < count; turn++) {
            IssueId id = new IssueId(100 + random.nextInt(ISSUES));
            if (random.nextBoolean()) {
                office.issues.done(id.value());
            } else {
                office.issues.open(id.value());
            }
            Issue issue = mock(Issue.class);
            Mockito.when(issue.getId()).thenReturn(id.value());
            listener.onIssue(new IssueEvent(issue, Map.of(), null, 1L));
        }
    }

    /** The worker comes to rest by itself, and then a check from scratch finds nothing to correct. */
    private void everythingIsTrueInTheEnd() {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        List<String> last = List.of();
        for (int still = 0; still < STILL; still = office.queue.empty() && figures().equals(last) ? still + 1 : 0) {
            assertThat(System.nanoTime()).as("still not at rest").isLessThan(end);
            last = figures();
            pause();
        }
        office.newReconciliation("from scratch").answer(Call.EVERYTHING, () -> true);
        CheckRun run = office.runs.latest().orElseThrow();
        assertThat(List.of(run.progress().scanned(), run.progress().corrected(), run.progress().failed())).containsExactly(keyResults.size(), 0, 0);
        assertThat(figures()).isEqualTo(last);
        assertThat(office.runs.open()).isEmpty();
    }

    private List<String> figures() {
        return keyResults.stream().map(one -> office.of(one.id()).figure() + " " + office.of(one.objective()).figure()).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(900);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private IssueId issue(int number) {
        return office.issues.open(100 + number);
    }

    private Worker newWorker() {
        ThreadLocalDelegateExecutorFactory threads = mock(ThreadLocalDelegateExecutorFactory.class);
        Mockito.when(threads.createRunnable(any())).thenAnswer(call -> call.getArgument(0));
        return new Worker(office.queue, office.newRound(), office.reconciliation, office.sampling, office.forecasting, threads);
    }
}
