package io.cairn.okr.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One measurable outcome of an objective.
 *
 * @param version counts the changes of the plan, for optimistic locking
 * @param addedAt when it was made; empty if nobody noted it
 */
public record KeyResult(KeyResultId id, ObjectiveId objective, KeyResultPlan plan, long version, Optional<Instant> addedAt) {
    /** With what nobody chose as the defaults say now. */
    public KeyResult under(Rules rules) {
        return new KeyResult(id, objective, plan.under(rules), version, addedAt);
    }

    /** One of which nobody noted when it was made. */
    public KeyResult(KeyResultId id, ObjectiveId objective, KeyResultPlan plan, long version) {
        this(id, objective, plan, version, Optional.empty());
    }
}
