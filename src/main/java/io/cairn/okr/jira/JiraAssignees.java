package io.cairn.okr.jira;

import com.atlassian.jira.issue.IssueManager;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads the field "Assignee". */
final class JiraAssignees implements Assignees {
    private final StoredIssues stored;

    JiraAssignees(IssueManager issues) {
        stored = new StoredIssues(issues);
    }

    @Override
    public Map<IssueId, UserKey> assignees(Collection<IssueId> issues) {
        Map<IssueId, UserKey> found = new HashMap<>();
        stored.byIds(issues).stream().filter(issue -> issue.getAssigneeId() != null)
                .forEach(issue -> found.put(new IssueId(issue.getId()), new UserKey(issue.getAssigneeId())));
        return found;
    }
}
