package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The change history of issues, whatever anybody's permissions: for counting only, never for showing. */
public interface Histories {
    /**
     * The stories of issues; deleted ones are absent. Jira's Java interface gives one history at a time: two of its statements
     * for each issue, none of ours.
     *
     * @param amounts of whose fields the changes are told too
     * @return with the present status, resolution, project, parent, security level, times and wanted number fields; of the epic,
     *     sprints, versions, components and labels only the changes
     */
    Map<IssueId, IssueStory> of(Collection<IssueId> ids, Set<Quantity> amounts);
}
