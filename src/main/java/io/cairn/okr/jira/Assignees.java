package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Map;

/** To whom issues are assigned, whatever anybody's permissions: for comparing only, never for showing. */
public interface Assignees {
    /** By issue; those of nobody are absent. Jira is asked once for 500 ids. */
    Map<IssueId, UserKey> assignees(Collection<IssueId> issues);
}
