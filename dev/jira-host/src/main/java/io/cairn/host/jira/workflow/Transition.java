package io.cairn.host.jira.workflow;

import io.cairn.host.jira.issue.IssueEvent;
import java.util.Set;

/**
 * A named step of the workflow.
 *
 * @param id              unique in the workflow
 * @param fromStatusIds   where it starts; empty = from every status but its own target
 * @param toStatusId      where it leads
 * @param asksResolution  has to be given a resolution: it leads to category done
 * @param event           what Jira fires for it
 */
public record Transition(int id, String name, Set<String> fromStatusIds, String toStatusId, boolean asksResolution, IssueEvent event) {
    public Transition {
        fromStatusIds = Set.copyOf(fromStatusIds);
    }

    /** Whether it starts in that status. */
    public boolean startsIn(String statusId) {
        return fromStatusIds.isEmpty() ? !toStatusId.equals(statusId) : fromStatusIds.contains(statusId);
    }
}
