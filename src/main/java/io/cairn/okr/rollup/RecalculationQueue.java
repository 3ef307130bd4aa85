package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.rollup.Reconciliation.Call;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
    /** Enough for the index of one node to follow the others. */
    static final Duration LATER = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(RecalculationQueue.class);

    private final int capacity;
    private final Duration wait;
    private final Set<IssueId> issues = new LinkedHashSet<>();
    private final Set<KeyResultId> keyResults = new LinkedHashSet<>();
    private final Set<ObjectiveId> objectives = new LinkedHashSet<>();
    /** When to look again, by {@link System#nanoTime}; the earliest first. */
    private final Map<KeyResultId, Long> later = new LinkedHashMap<>();
    private boolean queries;
    private Call check = Call.NONE;
    private boolean closed;

    public RecalculationQueue() {
        this(CAPACITY, LATER);
    }

    RecalculationQueue(int capacity) {
        this(capacity, LATER);
    }

    RecalculationQueue(int capacity, Duration wait) {
        this.capacity = capacity;
        this.wait = wait;
    }

    /** An issue changed in whatever way. */
    public synchronized void issueChanged(IssueId id) {
        if (!everything()) { // which will look at it as well
            add(issues, id);
        }
    }

    /** A key result is to be recomputed. */
    public synchronized void keyResultChanged(KeyResultId id) {
        add(keyResults, id);
    }

    /** A key result is to be recomputed once more in a few seconds; asked for again meanwhile, so long after that. */
    synchronized void keyResultLater(KeyResultId id) {
        later.remove(id);
        later.put(id, System.nanoTime() + wait.toNanos());
        notifyAll();
    }

    /** An objective is to be recomputed. */
    public synchronized void objectiveChanged(ObjectiveId id) {
        add(objectives, id);
    }

    /** What queries find may have changed without any issue having: all key results with a query are to be recomputed. */
    public synchronized void queriesChanged() {
        queries = !everything();
        notifyAll();
    }

    /** Nobody knows what changed: all key results of cycles that are not over are to be recomputed. */
    public synchronized void everythingChanged() {
        check(Call.EVERYTHING);
        queries = false;
        issues.clear();
    }

    /** Something is to be done of the checks of all figures; of several calls the widest stands. */
    synchronized void check(Call call) {
        check = check.and(call);
        notifyAll();
    }

    /** Puts back what could not be done. */
    synchronized void back(Batch batch) {
        check(batch.check());
        queries |= batch.queries() && !everything();
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
        for (takeDue(); !closed && empty(); takeDue()) {
            wait(millisUntilDue());
        }
        pause(gather);
        if (closed) {
            return Optional.empty();
        }
        Batch batch = new Batch(issues, keyResults, objectives, queries, check);
        clear();
        return Optional.of(batch);
    }

    /** What waits now, without waiting for it; what is to be done of checks stays for {@link #take}. */
    synchronized Optional<Batch> poll() {
        if (closed || size() == 0 && !queries) {
            return Optional.empty();
        }
        Batch batch = new Batch(issues, keyResults, objectives, queries, Call.NONE);
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
        later.clear();
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

    private void takeDue() {
        long now = System.nanoTime();
        while (!later.isEmpty() && later.values().iterator().next() - now <= 0) {
            KeyResultId id = later.keySet().iterator().next();
            later.remove(id);
            add(keyResults, id);
        }
    }

    /** 0, which waits for ever, where nothing is to be looked at again. */
    private long millisUntilDue() {
        return later.isEmpty() ? 0 : Math.max(1, Duration.ofNanos(later.values().iterator().next() - System.nanoTime()).toMillis() + 1);
    }

    private void overflow() {
        LOG.warn("More than {} changes wait to be counted in OKR figures; all figures of running cycles will be recomputed"
                + " instead. If this comes often, look for bulk changes or a slow search.", capacity);
        clearIds();
        everythingChanged();
    }

    private void clear() {
        clearIds();
        check = Call.NONE;
    }

    private void clearIds() {
        issues.clear();
        keyResults.clear();
        objectives.clear();
        queries = false;
    }

    synchronized boolean empty() {
        return size() == 0 && !queries && check == Call.NONE;
    }

    private boolean everything() {
        return check == Call.EVERYTHING;
    }

    private int size() {
        return issues.size() + keyResults.size() + objectives.size();
    }
}
