package io.cairn.okr.rollup;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/**
 * Begins to keep figures current when Jira is ready for the app, and leaves nothing behind when the app goes: no
 * listener, no thread, no job runner. All figures are checked at the start, for nobody listened before.
 */
public final class Upkeep implements LifecycleAware {
    private final IssueChangeListener listener;
    private final ReconciliationJob job;
    private final Lookout lookout;
    private final RecalculationQueue queue;
    private final Worker worker;
    private final ReadingAhead readingAhead;
    private boolean running;

    public Upkeep(IssueChangeListener listener, ReconciliationJob job, Lookout lookout, RecalculationQueue queue, Worker worker,
            ReadingAhead readingAhead) {
        this.listener = listener;
        this.job = job;
        this.lookout = lookout;
        this.queue = queue;
        this.worker = worker;
        this.readingAhead = readingAhead;
    }

    @Override
    public synchronized void onStart() {
        if (!running) {
            running = true;
            lookout.start();
            worker.start(readingAhead::now);
            queue.everythingChanged();
            listener.start();
            job.start();
        }
    }

    /** Called by Jira, and by the container when the app is taken away; the second call finds nothing to do. */
    @Override
    public synchronized void onStop() {
        if (running) {
            running = false;
            job.stop();
            lookout.stop();
            listener.stop();
            worker.stop();
        }
    }
}
