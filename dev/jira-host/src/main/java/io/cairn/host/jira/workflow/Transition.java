package io.cairn.host.jira.workflow;

import java.util.Set;

/**
 * A named step of the workflow.
 *
 * @param id              unique in the workflow
 * @param fromStatusIds   where it starts; empty = from every status but its own target
 * @param toStatusId      where it leads
 * @param asksResolution  has to be given a resolution: it leads to category done
 * @param eventTypeId     Jira's number of the event it fires
 */
public record Transition(int id, String name, Set<String> fromStatusIds, String toStatusId, boolean asksResolution, long eventTypeId) {
    public Transition {
        fromStatusIds = Set.copyOf(fromStatusIds);
    }

    /** Whether it starts in that status. */
    public boolean startsIn(String statusId) {
        return fromStatusIds.isEmpty() ? !toStatusId.equals(statusId) : fromStatusIds.contains(statusId);
    }
}
