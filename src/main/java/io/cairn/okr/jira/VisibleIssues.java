package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Issues as one person may see them, security levels included. */
public interface VisibleIssues {
    /** By id; what the viewer may not browse is absent, like what does not exist. Jira is asked once for 500 ids. */
    Map<IssueId, IssueView> of(UserKey viewer, Collection<IssueId> ids);

    /** By key, in any case, also by the key it had before it was moved; empty if hidden or missing. */
    Optional<IssueView> byKey(UserKey viewer, String key);

    /**
     * Many, under their present keys; what the viewer may not browse and what does not exist is absent, also texts that are no
     * keys. Jira is asked for each: ids are faster.
     */
    Map<String, IssueView> byKeys(UserKey viewer, Collection<String> keys);
}
