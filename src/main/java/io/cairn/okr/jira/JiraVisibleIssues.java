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

/**
 * Reads issues from the database and asks Jira's permissions for each, security levels included. A search by id would not do: whether Jira's refuses
 * the whole query for one id that is hidden or gone is not documented.
 */
final class JiraVisibleIssues implements VisibleIssues {
    private final IssueManager issues;
    private final StoredIssues stored;
    private final UserManager users;
    private final PermissionManager permissions;
    private final ApplicationProperties application;

    JiraVisibleIssues(IssueManager issues, UserManager users, PermissionManager permissions, ApplicationProperties application) {
        this.issues = issues;
        stored = new StoredIssues(issues);
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
        stored.byIds(ids).stream().filter(issue -> sees(user, issue)).forEach(issue -> found.put(new IssueId(issue.getId()), view(issue)));
        return found;
    }

    @Override
    public Optional<IssueView> byKey(UserKey viewer, String key) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null || key == null || key.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable((Issue) issues.getIssueObject(key.strip().toUpperCase(Locale.ROOT)))
                .filter(issue -> sees(user, issue))
                .map(this::view);
    }

    @Override
    public Map<String, IssueView> byKeys(UserKey viewer, Collection<String> keys) {
        Map<String, IssueView> found = new HashMap<>();
        keys.stream().distinct().forEach(key -> byKey(viewer, key).ifPresent(issue -> found.put(issue.key(), issue)));
        return found;
    }

    private boolean sees(ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
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
