package io.cairn.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.Optional;

/** Permissions as Jira decides them. */
final class JiraRights implements Rights {
    private final UserManager users;
    private final com.atlassian.sal.api.user.UserManager licences;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    JiraRights(UserManager users, com.atlassian.sal.api.user.UserManager licences, ProjectManager projects,
            IssueManager issues, PermissionManager permissions, GlobalPermissionManager globalPermissions) {
        this.users = users;
        this.licences = licences;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    @Override
    public boolean mayUse(UserKey who) {
        return active(who).isPresent() && licences.isLicensed(new com.atlassian.sal.api.user.UserKey(who.value()));
    }

    @Override
    public boolean mayBrowse(UserKey who, ProjectId project) {
        return has(who, ProjectPermissions.BROWSE_PROJECTS, project);
    }

    @Override
    public boolean administers(UserKey who, ProjectId project) {
        return has(who, ProjectPermissions.ADMINISTER_PROJECTS, project);
    }

    @Override
    public boolean administersJira(UserKey who) {
        return active(who).filter(user -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                || globalPermissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user)).isPresent();
    }

    @Override
    public boolean mayEdit(UserKey who, IssueId id) {
        Issue issue = issues.getIssueObject(id.value());
        return issue != null && active(who)
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
                        && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)).isPresent();
    }

    @Override
    public boolean editsSomewhere(UserKey who) {
        return active(who).filter(user -> !permissions.getProjects(ProjectPermissions.EDIT_ISSUES, user).isEmpty()).isPresent();
    }

    private boolean has(UserKey who, ProjectPermissionKey permission, ProjectId id) {
        Project project = projects.getProjectObj(id.value());
        return project != null
                && active(who).filter(user -> permissions.hasPermission(permission, project, user)).isPresent();
    }

    private Optional<ApplicationUser> active(UserKey who) {
        return Optional.ofNullable(users.getUserByKey(who.value())).filter(ApplicationUser::isActive);
    }
}
