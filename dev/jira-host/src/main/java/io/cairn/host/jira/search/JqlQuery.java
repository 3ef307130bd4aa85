package io.cairn.host.jira.search;

import java.util.List;
import java.util.Optional;

/**
 * A query as read, not yet checked against what there is.
 *
 * @param where empty = all issues
 * @param sorts in order of weight; empty = Jira's order
 * @param text  as it was written
 */
public record JqlQuery(Optional<Clause> where, List<Sort> sorts, String text) {
    /** Finds all issues. */
    public static final JqlQuery ALL = new JqlQuery(Optional.empty(), List.of(), "");

    public JqlQuery {
        sorts = List.copyOf(sorts);
    }

    /** A field to order by. {@code given} is false if the query leaves the direction to the field. */
    public record Sort(String field, boolean given, boolean descending) {
    }

    /** The query in canonical form. */
    public String toJql() {
        return JqlText.of(this);
    }

    /** This query, and the field has that value, whatever characters are in it. */
    public JqlQuery and(String field, String value) {
        return and(new Clause.Term(field, Operator.EQUALS, new Operand.Value(value, false)));
    }

    /** This query and that condition. */
    public JqlQuery and(Clause more) {
        Clause both = where.<Clause>map(clause -> new Clause.And(List.of(clause, more))).orElse(more);
        JqlQuery query = new JqlQuery(Optional.of(both), sorts, "");
        return new JqlQuery(query.where, sorts, query.toJql());
    }
}
