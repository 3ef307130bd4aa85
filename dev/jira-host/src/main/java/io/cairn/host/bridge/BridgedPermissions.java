package io.cairn.host.bridge;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.permission.GlobalPermission;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/** Who may do what. A permission this host does not know is an error, not a no. */
final class BridgedPermissions implements PermissionManager, GlobalPermissionManager {
    private final Permissions permissions;
    private final Things things;

    BridgedPermissions(Permissions permissions, Things things) {
        this.permissions = permissions;
        this.things = things;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
        return permissions.has(things.user(user), permission(key), things.issue(issue));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
        return permissions.has(things.user(user), permission(key), project.getId());
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey key, ApplicationUser user) {
        return permissions.projectsWith(things.user(user), permission(key)).stream().sorted().map(things::project).filter(Objects::nonNull)
                .filter(project -> !project.isArchived()).toList();
    }

    @Override
    public boolean hasProjects(ProjectPermissionKey key, ApplicationUser user) {
        return !getProjects(key, user).isEmpty();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey key, ApplicationUser user) {
        GlobalPermission permission = Arrays.stream(GlobalPermission.values()).filter(known -> known.name().equals(key.getKey())).findFirst()
                .orElseThrow(() -> Unsupported.here("the global permission " + key));
        return permissions.hasGlobal(things.user(user), permission);
    }

    private static Permission permission(ProjectPermissionKey key) {
        return Arrays.stream(Permission.values()).filter(known -> known.name().equals(key.permissionKey())).findFirst()
                .orElseThrow(() -> Unsupported.here("the permission " + key));
    }
}
