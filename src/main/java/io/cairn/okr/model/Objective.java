package io.cairn.okr.model;

/**
 * A goal in words; its key results say how far it is.
 *
 * @param version counts the changes, for optimistic locking
 */
public record Objective(ObjectiveId id, ObjectivePlan plan, long version) {
}
