package io.cairn.okr.model;

import java.util.Set;

/**
 * The resolutions that mean that work was given up (J4), by id.
 *
 * @param notCounted those that keep an issue out of both sums
 * @param asDone     those whose issues count as done instead; none of the others
 */
public record GivenUp(Set<String> notCounted, Set<String> asDone) {
    /** @throws ValidationException on {@code countAsDone} */
    public GivenUp {
        notCounted = Set.copyOf(notCounted);
        asDone = Set.copyOf(asDone);
        Check.that(asDone.stream().noneMatch(notCounted::contains), "countAsDone", "okr.error.resolution.both");
    }

    /** Whether the resolution is one of them. */
    public boolean contains(String resolution) {
        return notCounted.contains(resolution) || asDone.contains(resolution);
    }
}
