package io.cairn.host.jira.issue;

import java.time.Instant;
import java.util.List;

/** One save of an issue in its history. {@code authorKey} is null if unknown. */
public record Change(long id, long issueId, String authorKey, Instant created, List<ChangeItem> items) {
    public Change {
        items = List.copyOf(items);
    }

    /** Whether the field (its name in the history) changed. */
    public boolean touches(String field) {
        return items.stream().anyMatch(item -> item.field().equals(field));
    }
}
