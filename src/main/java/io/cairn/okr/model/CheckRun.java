package io.cairn.okr.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One check of the kept figures against the truth (reconciliation), as far as it has come. It is kept, so that it goes on where
 * it stopped when a node ended in the middle.
 *
 * @param beganAt when it began; nothing that changed before is left for the next one
 * @param beganBy the administrator who asked for it; empty if the app did by itself
 * @param worker  the node that works on it, and when it last gave a sign
 * @param ended   when it was done or stopped; empty before
 */
public record CheckRun(long id, Extent extent, State state, Instant beganAt, Optional<UserKey> beganBy, Progress progress,
        Worker worker, Optional<Instant> ended) {
    /** What is looked at. */
    public enum Extent {
        /** Every key result of the cycles that are not over. */
        EVERYTHING,
        /** Those with queries, and those touched by issues that changed since the last check. */
        RECENT
    }

    /** How it goes. */
    public enum State {
        /** It is being worked on, or waits to go on. */
        RUNNING,
        /** Somebody asked it to stop; it does so after the key results in hand. */
        STOPPING,
        /** It was stopped before its end. */
        STOPPED,
        /** It looked at everything it was to look at. */
        DONE
    }

    /**
     * How far it has come.
     *
     * @param last      the key result looked at last; they are taken in the order of their ids; 0 before the first
     * @param total     how many are to be looked at; 0 before that is known. What is added meanwhile is looked at too: never less than
     *                  were looked at
     * @param scanned   how many were looked at
     * @param corrected of those, whose kept figure was not the true one
     * @param failed    of those, that could not be computed
     */
    public record Progress(long last, int total, int scanned, int corrected, int failed) {
        /** Before anything was looked at. */
        public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

        public Progress {
            total = Math.max(total, scanned);
        }

        /** The same with so many to look at in all. */
        public Progress of(int all) {
            return new Progress(last, all, scanned, corrected, failed);
        }
    }

    /** Who works on it. */
    public record Worker(String node, Instant seen) {
    }

    /** Whether it has not come to an end. */
    public boolean open() {
        return state == State.RUNNING || state == State.STOPPING;
    }
}
