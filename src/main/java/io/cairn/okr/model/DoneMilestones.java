package io.cairn.okr.model;

import java.util.Set;

/**
 * Which milestones of a key result are done.
 *
 * @param version of the key result, so that the places are those the person saw
 * @param places  of all that are done, from 0
 */
public record DoneMilestones(long version, Set<Integer> places) {
    public DoneMilestones {
        places = Set.copyOf(places);
    }
}
