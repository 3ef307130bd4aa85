package io.cairn.host.jira.search;

import io.cairn.host.jira.issue.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A field of JQL: what it may be compared with, and how issues are ordered by it. */
interface SearchField {
    /** Its name as messages show it. */
    String name();

    /** Whether it takes the operator. */
    boolean takes(Operator operator);

    /**
     * The condition. Literals are already resolved from functions; IN comes with several, other operators with what there is.
     *
     * @throws io.cairn.host.jira.error.InvalidException if a value does not exist for it
     */
    Predicate<Issue> condition(Asker asker, Operator operator, List<Literal> literals);

    /** Ascending order, issues without a value last; empty if issues cannot be ordered by it. */
    Optional<Comparator<Issue>> order();

    /** Whether it goes down unless the query says otherwise. */
    default boolean descendsByDefault() {
        return false;
    }
}
