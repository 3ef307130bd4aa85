package io.cairn.host.jira.search;

import java.util.List;

/** A condition of a query. */
public sealed interface Clause {
    /** All hold; two at least. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** One holds at least; two at least. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** Does not hold. */
    record Not(Clause clause) implements Clause {
    }

    /** A comparison; the field as written ({@code cf[10100]} too). */
    record Term(String field, Operator operator, Operand operand) implements Clause {
    }
}
