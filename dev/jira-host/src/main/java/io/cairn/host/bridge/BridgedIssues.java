package io.cairn.host.bridge;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.permission.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds issues; asks no permission, as in Jira. */
final class BridgedIssues implements IssueManager {
    private final Jira jira;
    private final Things things;

    BridgedIssues(Jira jira, Things things) {
        this.jira = jira;
        this.things = things;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        jira.catchUp();
        return id == null ? null : things.issue(id);
    }

    /** Also by a key it had once. */
    @Override
    public MutableIssue getIssueObject(String key) {
        jira.catchUp();
        return jira.issues().byCurrentKey(key).or(() -> jira.issues().byKey(key)).map(things::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return jira.issues().byCurrentKey(key).map(things::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return jira.issues().byKey(key).map(things::issue).orElse(null);
    }

    /** In the order of the ids; null where there is none, which callers must bear. */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        List<Issue> found = new ArrayList<>(ids.size());
        jira.catchUp();
        ids.forEach(id -> found.add(id == null ? null : things.issue(id)));
        return found;
    }

    @Override
    public Issue findMovedIssue(String oldKey) {
        return jira.issues().byKey(oldKey).filter(issue -> !issue.key().equalsIgnoreCase(oldKey)).map(things::issue).orElse(null);
    }

    @Override
    public Set<String> getAllIssueKeys(Long id) {
        Set<String> keys = new LinkedHashSet<>();
        jira.issues().byId(id).ifPresent(issue -> {
            keys.add(issue.key());
            keys.addAll(issue.oldKeys());
        });
        return keys;
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return jira.issues().idsOfProject(projectId);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return jira.issues().idsOfProject(projectId).size();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return jira.permissions().has(things.user(user), Permission.EDIT_ISSUES, things.issue(issue));
    }

    @Override
    public boolean isExistingIssueKey(String key) {
        return getIssueObject(key) != null;
    }
}
