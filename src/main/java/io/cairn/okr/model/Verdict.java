package io.cairn.okr.model;

import java.util.Optional;

/**
 * Everything that is known of where a key result stands; of it one thing is shown (T7).
 *
 * @param outcome  how it ended; empty while it is open
 * @param stale    whether the check-in is overdue beyond grace
 * @param said     the person's status of the last check-in; empty if none was said
 * @param fromData the status the data give
 */
public record Verdict(Optional<Outcome> outcome, boolean stale, Optional<Status> said, Status fromData) {
    /** The status to show while it is open: stale, else the person's word, else the data (T7). */
    public Status shown() {
        return stale ? Status.STALE : said.orElse(fromData);
    }

    /** Whether the person's word and the data differ, so that both are shown (T7). */
    public boolean contradicted() {
        return said.isPresent() && fromData != Status.NONE && said.get() != fromData;
    }
}
