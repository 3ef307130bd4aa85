package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature: call:CD(impl) + doc:https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html; see signatures.txt.
 */
public interface ProjectRoleManager {
    Collection<Long> getProjectIdsContainingRoleActorByNameAndType(String text, String text2);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String text);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    boolean isRoleNameUnique(String text);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    void removeAllRoleActorsByNameAndType(String text, String text2);

    void removeAllRoleActorsByProject(Project project);

    void updateProjectRoleActors(ProjectRoleActors projectRoleActors);
}
