package io.cairn.okr.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Projects through Jira's permission "Browse Projects". */
final class JiraProjects implements Projects {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    JiraProjects(ProjectManager projects, PermissionManager permissions, UserManager users) {
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<ProjectView> byKey(UserKey viewer, String key) {
        return key == null ? Optional.empty() : visible(viewer, projects.getProjectByCurrentKeyIgnoreCase(key.strip()));
    }

    @Override
    public Optional<ProjectView> byId(UserKey viewer, ProjectId id) {
        return visible(viewer, projects.getProjectObj(id.value()));
    }

    @Override
    public List<ProjectView> all(UserKey viewer) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null) {
            return List.of();
        }
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream().map(JiraProjects::view)
                .sorted(Comparator.comparing(ProjectView::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private Optional<ProjectView> visible(UserKey viewer, Project project) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        boolean seen = user != null && project != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
        return seen ? Optional.of(view(project)) : Optional.empty();
    }

    private static ProjectView view(Project project) {
        return new ProjectView(new ProjectId(project.getId()), project.getKey(), project.getName());
    }
}
