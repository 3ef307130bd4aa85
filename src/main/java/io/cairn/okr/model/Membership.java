package io.cairn.okr.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a query found, and when (H1).
 *
 * @param since since when it is watched; what it found before nobody knows
 * @param spans an issue may have several
 */
public record Membership(Instant since, List<Span> spans) {
    public Membership {
        spans = List.copyOf(spans);
    }

    /** Whether it is known what the query found at a moment. */
    public boolean knows(Instant at) {
        return !at.isBefore(since);
    }

    /** What it found at a moment; before it was watched what it found first. */
    public Set<IssueId> at(Instant moment) {
        Instant known = knows(moment) ? moment : since;
        return spans.stream().filter(span -> span.holds(known)).map(Span::issue).collect(Collectors.toSet());
    }

    /**
     * How long an issue was found.
     *
     * @param until empty while it is
     */
    public record Span(IssueId issue, Instant from, Optional<Instant> until) {
        boolean holds(Instant moment) {
            return !from.isAfter(moment) && until.filter(end -> !end.isAfter(moment)).isEmpty();
        }
    }
}
