package io.cairn.okr.rest;

import io.cairn.okr.objective.Supposition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody would like to try.
 *
 * @param keyResult  number or key of what it is about; else {@code objective}
 * @param fromIssues looked at beside {@code measure} only
 * @param value      what somebody would enter
 */
record WhatIfBody(String keyResult, String objective, DoneBody done, MeasureBody measure, AggregateBody fromIssues, ExpectationBody expectation,
        BigDecimal weight, BigDecimal value) implements Body {
    Supposition supposition() {
        return new Supposition(new Supposition.About(Parameters.keyResult(keyResult), Parameters.objective(objective)),
                (done == null ? DoneBody.NOTHING : done).done(),
                new Supposition.Change(Optional.ofNullable(measure).map(MeasureBody::measure), Optional.ofNullable(fromIssues).map(AggregateBody::aggregate),
                        Optional.ofNullable(expectation).map(ExpectationBody::expectation), Optional.ofNullable(weight), Optional.ofNullable(value)));
    }

    /** Issues and epics by key, sprints and versions by Jira's id. */
    record DoneBody(List<String> issues, List<String> epics, List<Long> sprints, List<Long> versions) {
        static final DoneBody NOTHING = new DoneBody(null, null, null, null);

        Supposition.Done done() {
            return new Supposition.Done(named(issues), named(epics), named(sprints), named(versions));
        }

        private static <T> List<T> named(List<T> all) {
            return Bodies.or(all, List.<T>of()).stream().filter(Objects::nonNull).toList();
        }
    }
}
