package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits to be recomputed on this node: ids only, each once, and no more than fit. When it is full nothing is
 * forgotten: it asks for everything instead. Putting something in never waits for work being done.
 */
public final class RecalculationQueue {
    /** Enough for every issue of a bulk change; about 1 MB. */
    static final int CAPACITY = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(RecalculationQueue.class);

    private final int capacity;
    private final Set<IssueId> issues = new LinkedHashSet<>();
    private final Set<KeyResultId> keyResults = new LinkedHashSet<>();
    private final Set<ObjectiveId> objectives = new LinkedHashSet<>();
    private boolean everything;
    private boolean closed;

    public RecalculationQueue() {
        this(CAPACITY);
    }

    RecalculationQueue(int capacity) {
        this.capacity = capacity;
    }

    /** An issue changed in whatever way. */
    public synchronized void issueChanged(IssueId id) {
        if (!everything) { // which will look at it as well
            add(issues, id);
        }
    }

    /** A key result is to be recomputed. */
    public synchronized void keyResultChanged(KeyResultId id) {
        add(keyResults, id);
    }

    /** An objective is to be recomputed. */
    public synchronized void objectiveChanged(ObjectiveId id) {
        add(objectives, id);
    }

    /** Nobody knows what changed: all key results of cycles that are not over are to be recomputed. */
    public synchronized void everythingChanged() {
        everything = true;
        issues.clear();
        notifyAll();
    }

    /** Puts back what could not be done. */
    synchronized void back(Batch batch) {
        if (batch.everything()) {
            everythingChanged();
        }
        batch.issues().forEach(this::issueChanged);
        batch.keyResults().forEach(this::keyResultChanged);
        batch.objectives().forEach(this::objectiveChanged);
    }

    /**
     * Waits until there is something, then a moment more for what comes with it, and hands out all of it.
     *
     * @return empty once the queue is closed; what is left in it is lost
     */
    synchronized Optional<Batch> take(Duration gather) throws InterruptedException {
        while (!closed && empty()) {
            wait();
        }
        pause(gather);
        if (closed) {
            return Optional.empty();
        }
        Batch batch = new Batch(issues, keyResults, objectives, everything);
        clear();
        return Optional.of(batch);
    }

    /** The ids that wait now, without waiting for any; whether everything is to be done stays for {@link #take}. */
    synchronized Optional<Batch> poll() {
        if (closed || size() == 0) {
            return Optional.empty();
        }
        Batch batch = new Batch(issues, keyResults, objectives, false);
        clearIds();
        return Optional.of(batch);
    }

    /** Waits, but not for a closed queue. */
    synchronized void pause(Duration span) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        for (long left = span.toMillis(); !closed && left > 0; left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            wait(left);
        }
    }

    synchronized void open() {
        closed = false;
    }

    /** Ends all waiting. */
    synchronized void close() {
        closed = true;
        clear();
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private <T> void add(Set<T> ids, T id) {
        if (size() >= capacity && !ids.contains(id)) {
            overflow();
        } else {
            ids.add(id);
            notifyAll();
        }
    }

    private void overflow() {
        LOG.warn("More than {} changes wait to be counted in OKR figures; all figures of running cycles will be recomputed"
                + " instead. If this comes often, look for bulk changes or a slow search.", capacity);
        clearIds();
        everythingChanged();
    }

    private void clear() {
        clearIds();
        everything = false;
    }

    private void clearIds() {
        issues.clear();
        keyResults.clear();
        objectives.clear();
    }

    private boolean empty() {
        return size() == 0 && !everything;
    }

    private int size() {
        return issues.size() + keyResults.size() + objectives.size();
    }
}
