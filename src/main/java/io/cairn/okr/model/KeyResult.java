package io.cairn.okr.model;

/**
 * One measurable outcome of an objective.
 *
 * @param version counts the changes of the plan, for optimistic locking
 */
public record KeyResult(KeyResultId id, ObjectiveId objective, KeyResultPlan plan, long version) {
}
