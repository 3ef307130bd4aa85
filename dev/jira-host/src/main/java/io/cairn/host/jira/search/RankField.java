package io.cairn.host.jira.search;

import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Rank: issues can only be ordered by it. */
final class RankField implements SearchField {
    @Override
    public String name() {
        return "Rank";
    }

    @Override
    public boolean takes(Operator operator) {
        return false;
    }

    @Override
    public Predicate<Issue> condition(Asker asker, Operator operator, List<Literal> literals) {
        throw new IllegalStateException("Rank takes no operator");
    }

    @Override
    public Optional<Comparator<Issue>> order() {
        return Optional.of(Issues.BY_RANK);
    }
}
