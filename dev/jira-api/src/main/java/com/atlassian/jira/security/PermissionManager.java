package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who may do what in a project or with an issue; a null user is nobody in particular.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface PermissionManager {
    Collection<Project> getProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser user);

    /** UNVERIFIED. */
    boolean hasProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser user);
}
