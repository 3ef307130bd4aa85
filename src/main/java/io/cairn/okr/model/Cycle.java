package io.cairn.okr.model;

/**
 * A span of time for which objectives are set, usually a quarter.
 *
 * @param version counts the changes, for optimistic locking
 */
public record Cycle(CycleId id, CyclePlan plan, long version) {
}
