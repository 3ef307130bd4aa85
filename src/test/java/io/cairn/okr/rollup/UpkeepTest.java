package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import io.cairn.okr.jira.Surroundings.Kind;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.objective.Calendar;
import io.cairn.okr.store.PlanMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The worker, its thread and what comes and goes with it. */
public class UpkeepTest {
    @Rule
    public final Office office = new Office();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ThreadLocalDelegateExecutorFactory threads = mock(ThreadLocalDelegateExecutorFactory.class);
    private final AtomicInteger cleared = new AtomicInteger();
    private IssueChangeListener listener;
    private final Around around = new Around().with(Kind.STATUS, "1", "TO_DO");
    private ReconciliationJob job;
    private Lookout lookout;
    private Upkeep upkeep;

    @Before
    public void wire() {
        Mockito.when(threads.createRunnable(any())).thenAnswer(call -> (Runnable) () -> {
            try {
                call.<Runnable>getArgument(0).run();
            } finally {
                cleared.incrementAndGet();
            }
        });
        listener = new IssueChangeListener(publisher, office.queue);
        job = new ReconciliationJob(scheduler, office.queue, office.requests, office.clock);
        lookout = new Lookout(scheduler, office.queue, around, office.sources, office.clock);
        upkeep = new Upkeep(listener, job, lookout, office.queue, new Worker(office.queue, office.round, office.reconciliation, office.sampling, office.forecasting, threads),
                new ReadingAhead(new PlanMemory(office.store().ao()), new Calendar(office.cycles, office.clock)));
    }

    @After
    public void stop() {
        upkeep.onStop();
    }

    @Test(timeout = 30_000)
    public void aChangedIssueShowsInKeyResultAndObjectiveWithinFiveSeconds() {
        Objective objective = office.objective("Ship");
        KeyResult keyResult = office.share(objective, office.issues.open(1), office.issues.open(2));
        upkeep.onStart();
        saved(office.issues.done(1));
        within(Duration.ofSeconds(5), () -> "50%".equals(office.percent(keyResult)) && "50%".equals(office.percent(objective)));
    }

    @Test(timeout = 30_000)
    public void theHourlyJobHasTheFiguresCheckedAndForgetsRequestsAfterAWeek() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        upkeep.onStart();
        office.issues.done(1);
        Instant now = office.clock.instant();
        office.requests.claim(Office.ANNA, "old", "print", now.minus(Duration.ofDays(8)));
        office.requests.remember(Office.ANNA, "old", 201, "made");
        office.requests.claim(Office.ANNA, "new", "print", now.minus(Duration.ofDays(6)));
        office.requests.remember(Office.ANNA, "new", 201, "made");
        job.runJob(mock(JobRunnerRequest.class));
        within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(keyResult)));
        assertThat(office.requests.answerTo(Office.ANNA, "old")).isEmpty();
        assertThat(office.requests.answerTo(Office.ANNA, "new")).isPresent();
    }

    @Test(timeout = 30_000)
    public void whatNoEventTellsOfIsSeenAtTheNextLook() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        upkeep.onStart();
        within(Duration.ofSeconds(5), () -> office.runs.latestDone().isPresent());
        office.issues.done(1); // its status is given another category: no issue is saved
        Optional<CheckRun> atTheStart = office.runs.latestDone();
        lookout.runJob(mock(JobRunnerRequest.class));
        assertThat(office.queue.empty()).as("nothing was seen to change").isTrue();
        assertThat(office.runs.open()).isEmpty();
        assertThat(office.runs.latestDone()).isEqualTo(atTheStart);
        around.with(Kind.STATUS, "1", "DONE");
        lookout.runJob(mock(JobRunnerRequest.class));
        within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(keyResult)));
    }

    @Test(timeout = 30_000)
    public void aStartWithoutADatabaseIsMadeUpForAtTheFirstLook() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        office.refused = true;
        upkeep.onStart();
        office.refused = false;
        office.issues.done(1);
        lookout.runJob(mock(JobRunnerRequest.class));
        within(Duration.ofSeconds(10), () -> "100%".equals(office.percent(keyResult)));
    }

    @Test(timeout = 30_000)
    public void afterEachBatchTheThreadIsLeftAsItWas() {
        upkeep.onStart();
        within(Duration.ofSeconds(5), () -> cleared.get() >= 2); // after reading ahead, and after the check at the start
        int before = cleared.get();
        saved(office.issues.done(1));
        within(Duration.ofSeconds(5), () -> cleared.get() > before);
    }

    @Test(timeout = 30_000)
    public void plansThatCannotBeReadAheadKeepNoFigureFromFollowing() {
        followsAlthoughReadingAheadFailsWith(new IllegalStateException("the database is away"));
    }

    @Test(timeout = 30_000)
    public void aClassThatIsMissingWhilePlansAreReadAheadKeepsNoFigureFromFollowing() {
        followsAlthoughReadingAheadFailsWith(new NoClassDefFoundError("net/java/ao/Query"));
    }

    @Test(timeout = 30_000)
    public void whatHindersTheFirstDeedOfTheThreadKeepsNoFigureFromFollowing() {
        AtomicInteger asked = new AtomicInteger();
        Mockito.when(threads.createRunnable(any())).thenAnswer(call -> {
            if (asked.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("of the thread's context");
            }
            return call.getArgument(0);
        });
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        upkeep.onStart();
        saved(office.issues.done(1));
        within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(keyResult)));
    }

    private void followsAlthoughReadingAheadFailsWith(Throwable failure) {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        PlanMemory refused = new PlanMemory(mock(ActiveObjects.class, call -> {
            throw failure;
        }));
        Upkeep other = new Upkeep(listener, job, lookout, office.queue, new Worker(office.queue, office.round, office.reconciliation, office.sampling, office.forecasting, threads),
                new ReadingAhead(refused, new Calendar(office.cycles, office.clock)));
        try {
            other.onStart();
            saved(office.issues.done(1));
            within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(keyResult)));
        } finally {
            other.onStop();
        }
    }

    @Test(timeout = 30_000)
    public void whatChangedWhileItWasOffIsTrueAfterTheStart() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.done(1);
        upkeep.onStart();
        within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(keyResult)));
    }

    @Test(timeout = 30_000)
    public void aCheckAtTheStartThatFailsIsMadeUpFor() {
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.beforeReading = ids -> {
            throw new IllegalStateException("the index is being rebuilt");
        };
        upkeep.onStart();
        saved(office.issues.done(1));
        pause(Duration.ofMillis(600));
        office.issues.beforeReading = ids -> { };
        within(Duration.ofSeconds(10), () -> "100%".equals(office.percent(keyResult)));
    }

    @Test(timeout = 30_000)
    public void itOutlivesAnAbsentDatabaseAndCatchesUp() {
        upkeep.onStart();
        pause(Duration.ofMillis(800)); // the check at the start is over
        KeyResult keyResult = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.away = true;
        saved(office.issues.done(1));
        pause(Duration.ofMillis(800));
        assertThat(office.percent(keyResult)).isEqualTo("0%");
        office.issues.away = false;
        within(Duration.ofSeconds(10), () -> "100%".equals(office.percent(keyResult)));
    }

    @Test(timeout = 30_000)
    public void aLongCheckOfEverythingDoesNotHoldUpWhoSaves() {
        KeyResult slow = office.share(office.objective("Sell"), office.issues.open(1));
        KeyResult saved = office.share(office.objective("Ship"), office.issues.open(2));
        office.issues.beforeReading = ids -> {
            if (ids.contains(new IssueId(1)) && "0%".equals(office.percent(saved))) {
                saved(office.issues.done(2)); // while everything is being checked
            }
        };
        upkeep.onStart();
        within(Duration.ofSeconds(5), () -> "100%".equals(office.percent(saved)) && "0%".equals(office.percent(slow)));
    }

    @Test(timeout = 60_000)
    public void afterTheStopNothingIsLeftBehind() {
        for (int turn = 0; turn < 3; turn++) {
            upkeep.onStart();
            assertThat(workers()).isEqualTo(1);
            upkeep.onStop();
            assertThat(workers()).isZero();
        }
        verify(publisher, times(3)).unregister(listener);
        verify(scheduler, times(6)).unregisterJobRunner(any());
        verify(scheduler, never()).unscheduleJob(any());
    }

    @Test(timeout = 30_000)
    public void aSecondStartAndASecondStopChangeNothing() {
        upkeep.onStart();
        upkeep.onStart();
        assertThat(workers()).isEqualTo(1);
        upkeep.onStop();
        upkeep.onStop();
        verify(publisher, times(1)).register(listener);
        verify(publisher, times(1)).unregister(listener);
    }

    @Test(timeout = 30_000)
    public void theCheckRunsOncePerClusterEveryHourAndTheLookEveryMinute() throws Exception {
        upkeep.onStart();
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler, times(2)).scheduleJob(any(), config.capture());
        assertThat(config.getAllValues()).extracting(JobConfig::getRunMode).containsOnly(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getAllValues()).extracting(each -> each.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .containsExactlyInAnyOrder(60_000L, 3_600_000L);
        Mockito.inOrder(scheduler).verify(scheduler).registerJobRunner(any(), any());
    }

    @Test(timeout = 30_000)
    public void theWorkerIsADaemonThatHoldsNoForeignClassLoader() {
        Thread.currentThread().setContextClassLoader(new ClassLoader() { });
        try {
            upkeep.onStart();
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().equals(Worker.NAME))
                .singleElement().satisfies(thread -> {
                    assertThat(thread.isDaemon()).isTrue();
                    assertThat(thread.getContextClassLoader()).isSameAs(Worker.class.getClassLoader());
                });
    }

    private void saved(IssueId id) {
        Issue issue = mock(Issue.class);
        Mockito.when(issue.getId()).thenReturn(id.value());
        listener.onIssue(new IssueEvent(issue, Map.of(), null, 1L));
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(Worker.NAME)).count();
    }

    private static void within(Duration limit, BooleanSupplier holds) {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after %s", limit).isLessThan(end);
            pause(Duration.ofMillis(20));
        }
    }

    private static void pause(Duration span) {
        try {
            Thread.sleep(span.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
