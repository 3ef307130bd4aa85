package io.cairn.okr.model;

import java.time.Instant;
import java.util.Set;

/**
 * One line of an issue's change history (H1).
 *
 * @param before what went; empty if there was nothing
 * @param after  what came instead; empty if nothing did. Of several values at once either all are named, or only those that
 *               went and came
 */
public record TraitChange(Instant at, Trait trait, Set<String> before, Set<String> after) {
    public TraitChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
