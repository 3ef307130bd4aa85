package io.cairn.okr.jira;

import java.util.List;

/**
 * What is wrong with a query, or how much it finds.
 *
 * @param count  the issues found; 0 if there are errors
 * @param errors for people, in the language of the current request; empty if the query can be run
 */
public record QueryCheck(long count, List<String> errors) {
    public QueryCheck {
        errors = List.copyOf(errors);
    }

    /** Whether the query can be run. */
    public boolean valid() {
        return errors.isEmpty();
    }
}
