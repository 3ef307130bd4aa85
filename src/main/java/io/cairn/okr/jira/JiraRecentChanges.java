package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the index, by a span and not by a moment, whose time zone would be that of nobody. */
final class JiraRecentChanges implements RecentChanges {
    private final Queries queries;

    JiraRecentChanges(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Set<IssueId>> within(Duration span) {
        List<Long> found = queries.overridingSecurity("updated >= -" + (span.toMinutes() + 1) + "m", Issues.MOST_FOUND + 1).stream()
                .map(issue -> issue.getId()).toList();
        return found.size() > Issues.MOST_FOUND ? Optional.empty()
                : Optional.of(found.stream().map(IssueId::new).collect(Collectors.toSet()));
    }
}
