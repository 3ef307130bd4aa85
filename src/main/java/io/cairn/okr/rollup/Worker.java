package io.cairn.okr.rollup;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this node that works off the queue, as nobody in particular. It gathers what comes together, and under
 * load rests a quarter of the time it worked, so that it leaves room to others. Much longer rests would let work pile up: a batch
 * takes as long as what came during the one before and the rest after it.
 *
 * <p>It is never interrupted: an interrupt in the middle of a read would close the files of the search index or of an
 * embedded database for everybody. It is asked to stop, looks between two key results, and is waited for.
 */
final class Worker {
    static final String NAME = "cairn-rollup";
    private static final Duration GATHER = Duration.ofMillis(300);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final RecalculationQueue queue;
    private final Round round;
    private final Reconciliation reconciliation;
    private final Sampling sampling;
    private final Forecasting forecasting;
    private final ThreadLocalDelegateExecutorFactory threads;
    private Thread thread;
    /** Of the working thread alone. */
    private Duration rest = GATHER;
    private Duration backOff = Duration.ZERO;
    private long failingSince;

    Worker(RecalculationQueue queue, Round round, Reconciliation reconciliation, Sampling sampling, Forecasting forecasting,
            ThreadLocalDelegateExecutorFactory threads) {
        this.queue = queue;
        this.round = round;
        this.reconciliation = reconciliation;
        this.sampling = sampling;
        this.forecasting = forecasting;
        this.threads = threads;
    }

    /** @param first done by the thread before it takes from the queue; if it fails the thread goes on */
    synchronized void start(Runnable first) {
        queue.open();
        thread = new Thread(() -> work(first), NAME);
        thread.setDaemon(true);
        thread.setContextClassLoader(Worker.class.getClassLoader()); // not that of whoever happened to start it
        thread.start();
    }

    /** Returns when the thread has ended. What still waits is lost; everything is checked at the next start. */
    synchronized void stop() {
        queue.close();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("The thread {} is still busy after {} s, most likely with a slow search; it ends after it.", NAME,
                    PATIENCE.toSeconds());
        }
    }

    private void work(Runnable first) {
        try {
            begin(first);
            for (Optional<Batch> batch = queue.take(rest); batch.isPresent(); batch = queue.take(rest)) {
                survive(batch.get());
            }
        } catch (InterruptedException interrupted) {
            LOG.warn("The thread {} was interrupted by others; figures follow again after the next start.", NAME);
        }
    }

    private void begin(Runnable first) {
        try {
            threads.createRunnable(first).run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("The thread {} goes on without what it was to do first.", NAME, failure);
        }
    }

    /** What Jira binds to a thread while it is asked (its caches of a request, the user) is taken off after each batch. */
    private void survive(Batch batch) throws InterruptedException {
        long start = System.nanoTime();
        try {
            AtomicBoolean done = new AtomicBoolean();
            threads.createRunnable(() -> done.set(all(batch))).run();
            boolean well = done.get();
            works();
            rest = well ? within(Duration.ofNanos(System.nanoTime() - start)) : LONGEST_REST;
        } catch (RuntimeException | LinkageError failure) {
            queue.back(batch);
            fails(failure);
            queue.pause(backOff);
        }
    }

    /** Said once, however often it is tried again. */
    private void fails(Throwable failure) {
        if (backOff.isZero()) {
            failingSince = System.nanoTime();
            LOG.warn("Figures cannot be recomputed and stand still; it is tried again until it works.", failure);
        }
        backOff = backOff.isZero() ? GATHER : least(backOff.multipliedBy(2), LONGEST_BACK_OFF);
    }

    private void works() {
        if (!backOff.isZero()) {
            LOG.info("Figures are recomputed again; they stood still for {} s.", Duration.ofNanos(System.nanoTime() - failingSince).toSeconds());
        }
        backOff = Duration.ZERO;
    }

    private boolean all(Batch batch) {
        boolean well = round.of(batch, this::open);
        if (batch.check() != Reconciliation.Call.NONE) {
            sampling.takeYesterdays(); // before anything is corrected: that belongs to today
            reconciliation.answer(batch.check(), this::openAfterWhatCameMeanwhile);
            forecasting.makeTodays(this::openAfterWhatCameMeanwhile);
        }
        return well;
    }

    /** A check of everything takes long; who changes an issue meanwhile does not wait for its end. */
    private boolean openAfterWhatCameMeanwhile() {
        queue.poll().ifPresent(batch -> {
            try {
                round.of(batch, this::open);
            } catch (RuntimeException failure) {
                queue.back(batch);
                throw failure;
            }
        });
        return open();
    }

    private boolean open() {
        return !queue.isClosed();
    }

    private static Duration within(Duration worked) {
        Duration quarter = worked.dividedBy(4);
        return least(quarter.compareTo(GATHER) < 0 ? GATHER : quarter, LONGEST_REST);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
