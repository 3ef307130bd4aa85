package io.cairn.okr.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An issue as it is, and what changed of it since it was created (H1).
 *
 * @param epic    whether it is an epic
 * @param now     the present values; a trait without any may be absent
 * @param changes in the order they happened
 */
public record IssueStory(IssueId issue, boolean epic, Instant created, Map<Trait, Set<String>> now, List<TraitChange> changes) {
    public IssueStory {
        now = Map.copyOf(now);
        changes = List.copyOf(changes);
    }
}
