package io.cairn.host.jira.search;

import io.cairn.host.jira.issue.Issue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What operators say of values that can be compared. */
final class Comparison {
    private Comparison() {
    }

    /** Whether the operator holds, given the sign of comparing the value with the operand. */
    static boolean holds(Operator operator, int sign) {
        return switch (operator) {
            case EQUALS, IN, IS -> sign == 0;
            case NOT_EQUALS, NOT_IN, IS_NOT -> sign != 0;
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
            case LIKE, NOT_LIKE -> throw new IllegalArgumentException(operator + " compares no values");
        };
    }

    /** The condition on one value; an issue without a value meets only EMPTY. */
    static <V extends Comparable<? super V>> Predicate<Issue> of(Operator operator, Function<Issue, V> value, List<V> wanted, boolean orEmpty) {
        if (operator.negative()) {
            return issue -> value.apply(issue) != null
                    && wanted.stream().allMatch(other -> value.apply(issue).compareTo(other) != 0);
        }
        return issue -> {
            V own = value.apply(issue);
            return own == null ? orEmpty : wanted.stream().anyMatch(other -> holds(operator, own.compareTo(other)));
        };
    }
}
