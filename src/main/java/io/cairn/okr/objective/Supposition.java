package io.cairn.okr.objective;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ObjectiveId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody would like to try.
 *
 * @param about  of what one wants to know first
 * @param done   what would be done
 * @param change how the key result would be changed; of an objective nothing
 */
public record Supposition(About about, Done done, Change change) {
    /** A key result or an objective: one of them is there. */
    public record About(Optional<KeyResultId> keyResult, Optional<ObjectiveId> objective) {
    }

    /**
     * @param issues   by key
     * @param epics    by key: it and its issues
     * @param sprints  by Jira's id: all issues that are or were in it (J15)
     * @param versions by Jira's id: all issues to be fixed in it
     */
    public record Done(List<String> issues, List<String> epics, List<Long> sprints, List<Long> versions) {
        public Done {
            issues = List.copyOf(issues);
            epics = List.copyOf(epics);
            sprints = List.copyOf(sprints);
            versions = List.copyOf(versions);
        }
    }

    /**
     * @param measure    with the choices behind it
     * @param fromIssues looked at beside a measure only
     * @param value      what somebody would enter
     */
    public record Change(Optional<Measure> measure, Optional<Aggregate> fromIssues, Optional<Expectation> expectation, Optional<BigDecimal> weight,
            Optional<BigDecimal> value) {
        /** Whether the plan would be another one. */
        boolean ofPlan() {
            return measure.isPresent() || expectation.isPresent() || weight.isPresent();
        }
    }
}
