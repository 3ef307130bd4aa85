package io.cairn.host.jira.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners what was saved: after the commit, on the thread that saved, in the order of registration, on this node only. */
public final class ChangeFeed {
    private final List<Consumer<DomainChange>> listeners = new CopyOnWriteArrayList<>();

    /** Adds a listener; running the result removes it. What a listener throws reaches the one who saved, as the save stands. */
    public Runnable subscribe(Consumer<DomainChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Delivers a change. */
    public void publish(DomainChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
