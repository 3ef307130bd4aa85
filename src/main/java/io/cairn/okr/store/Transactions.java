package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;

/** All or nothing, for use cases that write several things. */
public final class Transactions {
    private static final int TRIES = 5;
    /** The open transaction's Active Objects; they cannot nest transactions themselves: the inner one would commit the outer. */
    private static final ThreadLocal<ActiveObjects> OPEN = new ThreadLocal<>();

    private final ActiveObjects ao;

    public Transactions(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Does {@code work} in one transaction, or as part of the one already open on this thread. An exception undoes all
     * of it. Work that lost a race against another writer is done again, {@value #TRIES} times at most: it must read
     * what it depends on inside, and change nothing but the store.
     *
     * @return what {@code work} returns
     */
    public <T> T in(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        for (int turn = 1;; turn++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (turn == TRIES || !Races.lost(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Whether one is open on this thread: then what is read may never come to be. */
    boolean isOpen() {
        return OPEN.get() == ao;
    }

    private <T> T once(Supplier<T> work) {
        return ao.executeInTransaction(() -> {
            OPEN.set(ao);
            try {
                return work.get();
            } finally {
                OPEN.remove();
            }
        });
    }
}
