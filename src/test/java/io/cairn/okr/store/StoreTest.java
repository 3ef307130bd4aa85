package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What the tests of repositories share: empty tables on each database, and some plans. */
@RunWith(Parameterized.class)
public abstract class StoreTest {
    static final UserKey ANNA = new UserKey("JIRAUSER10100");
    static final UserKey BO = new UserKey("JIRAUSER10200");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Measure SHARE = new Measure.Share(ShareRules.DEFAULT);

    private static final List<Class<? extends Row>> TABLES = List.of(CycleEntity.class, ObjectiveEntity.class,
            KeyResultEntity.class, EditionEntity.class, SourceEntity.class, FigureEntity.class, LeafEntity.class,
            FigureEventEntity.class, CheckInEntity.class, LastCheckInEntity.class, RequestEntity.class, AuditEntity.class,
            CheckRunEntity.class, SampleEntity.class, ForecastEntity.class, SettingEntity.class, QueryMemberEntity.class,
            TargetChangeEntity.class, TellingEntity.class);
    private static final Map<String, TestDatabase> OPEN = new ConcurrentHashMap<>();

    @Parameter
    public String url;

    TestDatabase database;
    ActiveObjects ao;

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.urls();
    }

    @Before
    public void empty() {
        database = OPEN.computeIfAbsent(url, StoreTest::migrated);
        ao = database.node();
        TABLES.forEach(table -> ao.deleteWithSQL(table, null));
        database.statements();
    }

    private static TestDatabase migrated(String url) {
        TestDatabase database = TestDatabase.connect(url);
        new Upgrade001FirstModel().upgrade(null, database.node());
        new Upgrade003ChecksAndSamples().upgrade(null, database.node());
        new Upgrade005QueryMembers().upgrade(null, database.node());
        new Upgrade006Forecasts().upgrade(null, database.node());
        new Upgrade007Settings().upgrade(null, database.node());
        new Upgrade008Histories().upgrade(null, database.node());
        return database;
    }

    /** How many statements it prepares. */
    int statements(Supplier<?> work) {
        database.statements();
        work.get();
        return database.statements().size();
    }

    /** What {@code times} threads get that begin at once, each with its number. */
    static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Callable<T>> tasks = IntStream.range(0, times).<Callable<T>>mapToObj(turn -> () -> {
                start.await();
                return work.apply(turn);
            }).toList();
            List<T> got = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(tasks)) {
                got.add(one.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    static CyclePlan quarter(String name, String start, String end) {
        return new CyclePlan(name, LocalDate.parse(start), LocalDate.parse(end));
    }

    Cycle cycle() {
        return new Cycles(ao).add(quarter("Q4 2026", "2026-10-01", "2026-12-31"));
    }

    static ObjectivePlan goal(Cycle cycle, String title) {
        return new ObjectivePlan(title, "", Home.company(), cycle.id(), ANNA, Alignment.NONE);
    }

    Objective objective(Cycle cycle) {
        return new Objectives(ao).add(goal(cycle, "Ship without fear"));
    }

    static KeyResultPlan outcome(String title, Measure measure) {
        return new KeyResultPlan(title, ANNA, BigDecimal.ONE, measure);
    }

    KeyResult keyResult() {
        return keyResult(objective(cycle()));
    }

    KeyResult keyResult(Objective objective) {
        return new KeyResults(ao).add(objective.id(), outcome("Close the open bugs", SHARE));
    }
}
