package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Two hosts, each a process of its own, on one PostgreSQL: whatever happens, figures end as what the issues say. */
public class NodesTest {
    private static final Duration SOON = Duration.ofSeconds(45);
    private static final Duration MOVING = Duration.ofSeconds(8);

    @ClassRule
    public static final SharedDatabase DATABASE = new SharedDatabase();
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Path homes;

    @Before
    public void homes() {
        homes = folder.getRoot().toPath();
    }

    @Test
    public void whatTwoNodesAreToldAtOnceAndWhatADatabaseRefusedEndsRightOnBoth() throws Exception {
        try (Node one = Node.start(homes.resolve("one"), DATABASE.url())) {
            Plan plan = Plan.make(one.person("admin"), one.person("lena"));
            try (Node other = Node.start(homes.resolve("other"), DATABASE.url())) {
                together(plan, one.person("lena"), other.person("lena"));
                right(plan, one, other);
                nothingToCorrect(other.person("admin"));
                renamed(plan, one.person("lena"), other.person("lena"));

                refusedForAWhile(plan, one, other);

                other.kill();
            }
            plan.moveAll(one.person("lena"));
            right(plan, one);
            nothingToCorrect(one.person("admin"));
        }
    }

    /** Two people at each node move the same issues. */
    private static void together(Plan plan, Person... people) throws Exception {
        long end = System.nanoTime() + MOVING.toNanos();
        List<Callable<Void>> movers = new ArrayList<>();
        for (int i = 0; i < people.length * 2; i++) {
            Person person = people[i % people.length];
            Random random = new Random(i);
            movers.add(() -> {
                while (System.nanoTime() < end) {
                    plan.moveOne(person, random);
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(movers.size());
        try {
            for (Future<Void> mover : threads.invokeAll(movers)) {
                mover.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** What one node wrote the other shows at once, though it remembers what it showed before. */
    private static void renamed(Plan plan, Person one, Person other) throws Exception {
        for (int turn = 0; turn < 20; turn++) {
            plan.rename(turn % 2 == 0 ? one : other, "Goal " + turn);
            assertThat(plan.top(turn % 2 == 0 ? other : one)).isEqualTo("Goal " + turn);
        }
    }

    /** Issues move, and before all of them are counted nobody gets at the database for 30 seconds. */
    private static void refusedForAWhile(Plan plan, Node one, Node other) throws Exception {
        AtomicBoolean refused = new AtomicBoolean();
        Person lena = one.person("lena");
        Thread moving = new Thread(() -> move(plan, lena, refused));
        moving.start();
        Thread.sleep(Duration.ofSeconds(1).toMillis());
        long begun = System.nanoTime();
        DATABASE.refuse();
        refused.set(true);
        try {
            Eventually.within(SOON, () -> standsStill(one)); // a connection is waited for, too
            Thread.sleep(Math.max(0, Duration.ofSeconds(30).minusNanos(System.nanoTime() - begun).toMillis()));
        } finally {
            DATABASE.admit();
        }
        moving.join();
        right(plan, one, other);
        standsStill(one);
        Eventually.within(SOON, () -> assertThat(one.log().lines().filter(line -> line.matches(".*Figures are recomputed again; they stood still for \\d+ s\\.")))
                .as("said once, if only when the other node has made them right").hasSize(1));
        nothingToCorrect(one.person("admin"));
    }

    /** Until the database refuses; the last one may fail by that. */
    private static void move(Plan plan, Person person, AtomicBoolean refused) {
        try {
            for (Random random = new Random(1); !refused.get();) {
                plan.moveOne(person, random);
            }
        } catch (Exception | AssertionError theDatabaseRefuses) {
            refused.set(true);
        }
    }

    private static void standsStill(Node node) throws Exception {
        assertThat(node.log().lines().filter(line -> line.contains("Figures cannot be recomputed and stand still"))).as("said once").hasSize(1);
    }

    private static void right(Plan plan, Node... nodes) throws Exception {
        for (Node node : nodes) {
            Person lena = node.person("lena");
            Eventually.within(SOON, () -> plan.assertTrue(lena));
        }
    }

    private static void nothingToCorrect(Person admin) throws Exception {
        admin.check();
        Eventually.within(SOON, () -> assertThat(admin.okr("/admin/check").path("state").asText()).isEqualTo("DONE"));
        JsonNode check = admin.okr("/admin/check");
        assertThat(check.path("corrected").asInt()).as(check.path("label").asText()).isZero();
        assertThat(check.path("failed").asInt()).as(check.path("label").asText()).isZero();
    }
}
