package io.cairn.okr.objective;

import io.cairn.okr.model.Doubt;
import java.time.LocalDate;
import java.util.Set;

/**
 * Of when something is shown, and how far that is known (H1).
 *
 * @param first  the first day that can be asked for
 * @param doubts why it is only approximate; empty if it is exact
 */
public record Past(Moment moment, LocalDate first, Set<Doubt> doubts) {
    public Past {
        doubts = Set.copyOf(doubts);
    }

    public boolean exact() {
        return doubts.isEmpty();
    }
}
