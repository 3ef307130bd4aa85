package io.cairn.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.bench.Okrs.Chain;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How soon after a transition everybody reads the new figures, while 50 transitions a second go on. */
final class Following {
    private static final int PER_SECOND = 50;
    private static final int THREADS = 4;
    private static final long POLL_MILLIS = 20;
    /** Interfaces answer with four decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TARGET = Duration.ofSeconds(2);

    private final Site site;
    private final Duration span;
    private final Moves moves;
    private final List<Long> crowd;
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    Following(Site site, Duration span) {
        this.site = site;
        this.span = span;
        this.moves = new Moves(site.jira(), site.admin);
        this.crowd = crowd();
    }

    /** Issues with links that nobody watches one by one. */
    private List<Long> crowd() {
        Set<Long> linked = new HashSet<>();
        site.okrs.results().forEach(result -> result.links().forEach(link -> linked.add(link.issue())));
        linked.removeAll(Set.copyOf(site.okrs.reserved()));
        List<Long> crowd = new ArrayList<>(linked.stream().sorted().filter(moves::canTurn).toList());
        Collections.shuffle(crowd, new Random(2));
        return crowd;
    }

    List<Finding> measure() throws Exception {
        long end = System.nanoTime() + span.toNanos();
        ScheduledExecutorService movers = Executors.newScheduledThreadPool(THREADS);
        List<Thread> watchers = site.okrs.chains().stream().map(chain -> new Thread(() -> watch(chain, end), "watcher")).toList();
        for (int i = 0; i < THREADS; i++) {
            movers.scheduleAtFixedRate(this::moveOne, i * 20L, THREADS * 1_000L / PER_SECOND, TimeUnit.MILLISECONDS);
        }
        watchers.forEach(Thread::start);
        for (Thread watcher : watchers) {
            watcher.join();
        }
        movers.shutdown();
        movers.awaitTermination(1, TimeUnit.MINUTES);
        return List.of(latency(), correctness());
    }

    private void moveOne() {
        try {
            moves.turn(crowd.get(done.getAndIncrement() % crowd.size()));
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private void watch(Chain chain, long end) {
        try {
            List<Long> issues = chain.issues().stream().filter(moves::canTurn).toList();
            for (int next = 0; System.nanoTime() < end; next++) {
                long start = System.nanoTime();
                moves.turn(issues.get(next % issues.size()));
                awaitEverywhere(chain);
                times.add(System.nanoTime() - start);
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    /** From the top down: when the objective at the top has it, all have. */
    private void awaitEverywhere(Chain chain) throws IOException, InterruptedException {
        BigDecimal expected = site.truth.share(site.okrs.result(chain.result()));
        for (int i = chain.goals().size() - 1; i >= 0; i--) {
            await("/objectives/OBJ-" + chain.goals().get(i), expected);
        }
        await("/key-results/KR-" + chain.result(), expected);
    }

    private void await(String path, BigDecimal expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            JsonNode progress = site.okr(path).path("figure").path("progress");
            if (progress.isNumber() && progress.decimalValue().subtract(expected).abs().compareTo(ROUNDING) <= 0) {
                return;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException(path + " did not become " + expected);
    }

    private Finding latency() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " failures", failures.peek());
        }
        Times found = Times.of(List.copyOf(times));
        String rate = String.format("%.0f", (done.get() + times.size()) / (double) span.toSeconds());
        return new Finding("Transition → key result, objective and all parents readable by REST, at " + PER_SECOND + " transitions a second",
                "95 % under 2 s", found.words() + " (" + times.size() + " followed, " + rate + " a second made)", found.most().compareTo(TARGET) < 0);
    }

    private Finding correctness() throws Exception {
        long start = System.nanoTime();
        int all = site.truth.expected().size();
        List<String> wrong = site.truth.wrong(site.tables.figures());
        while (!wrong.isEmpty() && System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(250);
            wrong = site.truth.wrong(site.tables.figures());
        }
        String when = Times.words(Duration.ofNanos(System.nanoTime() - start));
        return new Finding("Right figures afterwards, without reconciliation", "100 %",
                String.format("%.2f %% of %d, %s after the last transition", 100.0 * (all - wrong.size()) / all, all, when), wrong.isEmpty());
    }
}
