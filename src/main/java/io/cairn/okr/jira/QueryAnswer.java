package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import java.util.List;
import java.util.Set;

/**
 * What a query found, or why it could not be run.
 *
 * @param issues empty if there are errors
 * @param errors for people, in the language of the current request; empty if the query ran
 */
public record QueryAnswer(Set<IssueId> issues, List<String> errors) {
    public QueryAnswer {
        issues = Set.copyOf(issues);
        errors = List.copyOf(errors);
    }

    /** What was found. */
    public static QueryAnswer found(Set<IssueId> issues) {
        return new QueryAnswer(issues, List.of());
    }

    /** Why it could not be run. */
    public static QueryAnswer failed(List<String> errors) {
        return new QueryAnswer(Set.of(), errors);
    }

    /** Whether it could not be run, so that the last value stands (M8). */
    public boolean failed() {
        return !errors.isEmpty();
    }
}
