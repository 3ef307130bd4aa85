package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.function.Function;

/** Where the issues of a key result come from; the set is the union of all its sources, whatever the mixture (J1). */
public sealed interface IssueSource {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<Direct, T> direct, Function<Epic, T> epic, Function<Query, T> query, Function<Field, T> field);

    /**
     * One issue, picked by hand.
     *
     * @param weight its weight in the share (J3), 0 or more
     */
    record Direct(IssueId issue, BigDecimal weight) implements IssueSource {
        public Direct {
            Check.weight(weight);
        }

        @Override
        public <T> T match(Function<Direct, T> direct, Function<Epic, T> epic, Function<Query, T> query, Function<Field, T> field) {
            return direct.apply(this);
        }
    }

    /** An epic, standing for its issues (J7). */
    record Epic(IssueId issue) implements IssueSource {
        @Override
        public <T> T match(Function<Direct, T> direct, Function<Epic, T> epic, Function<Query, T> query, Function<Field, T> field) {
            return epic.apply(this);
        }
    }

    /**
     * Whatever a query finds.
     *
     * @param jql    the query as saved
     * @param runsAs the one who saved it; it always runs as this person (J12)
     */
    record Query(String jql, UserKey runsAs) implements IssueSource {
        /** @throws ValidationException on {@code jql} if it is empty or over 4,000 characters */
        public Query {
            jql = Texts.required("jql", jql, 4_000);
        }

        @Override
        public <T> T match(Function<Direct, T> direct, Function<Epic, T> epic, Function<Query, T> query, Function<Field, T> field) {
            return query.apply(this);
        }
    }

    /** Whatever has a version, a component, a label or a sprint; the same set for everybody (J11). */
    record Field(FieldValue value) implements IssueSource {
        @Override
        public <T> T match(Function<Direct, T> direct, Function<Epic, T> epic, Function<Query, T> query, Function<Field, T> field) {
            return field.apply(this);
        }
    }
}
