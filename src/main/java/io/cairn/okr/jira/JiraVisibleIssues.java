package io.cairn.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks Jira's search as the viewer, so that permissions and security levels are Jira's own. */
final class JiraVisibleIssues implements VisibleIssues {
    private final Queries queries;
    private final IssueManager issues;
    private final UserManager users;
    private final PermissionManager permissions;
    private final ApplicationProperties application;

    JiraVisibleIssues(Queries queries, IssueManager issues, UserManager users, PermissionManager permissions,
            ApplicationProperties application) {
        this.queries = queries;
        this.issues = issues;
        this.users = users;
        this.permissions = permissions;
        this.application = application;
    }

    @Override
    public Map<IssueId, IssueView> of(UserKey viewer, Collection<IssueId> ids) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null || ids.isEmpty()) {
            return Map.of();
        }
        Map<IssueId, IssueView> found = new HashMap<>();
        for (Issue issue : queries.byIds(user, ids.stream().map(IssueId::value).toList())) {
            found.put(new IssueId(issue.getId()), view(issue));
        }
        return found;
    }

    @Override
    public Optional<IssueView> byKey(UserKey viewer, String key) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null || key == null || key.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable((Issue) issues.getIssueObject(key.strip().toUpperCase(Locale.ROOT)))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(this::view);
    }

    @Override
    public Map<String, IssueView> byKeys(UserKey viewer, Collection<String> keys) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null || keys.isEmpty()) {
            return Map.of();
        }
        Map<String, IssueView> found = new HashMap<>();
        for (Issue issue : queries.byKeys(user, keys)) {
            found.put(issue.getKey(), view(issue));
        }
        return found;
    }

    private IssueView view(Issue issue) {
        return new IssueView(new IssueId(issue.getId()), new ProjectId(issue.getProjectId()), issue.getKey(),
                issue.getSummary(), name(issue.getIssueType()), name(issue.getStatus()), Categories.of(issue.getStatus()),
                Optional.ofNullable(issue.getResolution()).map(IssueConstant::getNameTranslation),
                application.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + issue.getKey());
    }

    private static String name(IssueConstant constant) {
        return constant == null ? "" : constant.getNameTranslation();
    }
}
