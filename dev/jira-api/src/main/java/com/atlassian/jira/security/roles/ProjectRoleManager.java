package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who has which role in which project.
 *
 * <p>Signature: call:CD(impl) +
 * doc:https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html; see
 * signatures.txt.
 */
public interface ProjectRoleManager {
    Collection<Long> getProjectIdsContainingRoleActorByNameAndType(String name, String type);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    boolean isRoleNameUnique(String name);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    void removeAllRoleActorsByNameAndType(String name, String type);

    void removeAllRoleActorsByProject(Project project);

    void updateProjectRoleActors(ProjectRoleActors projectRoleActors);
}
