package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finds projects; asks for no permission.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface ProjectManager {
    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

    Set<String> getAllProjectKeys(Long projectId);

    Project getProjectByCurrentKey(String key);

    Project getProjectByCurrentKeyIgnoreCase(String key);

    ProjectCategory getProjectCategory(Long id) throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    long getProjectCount() throws DataAccessException;

    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByKey(String key);

    Project getProjectObjByKeyIgnoreCase(String key);

    Project getProjectObjByName(String name);

    Collection<Project> getProjectObjectsWithNoCategory() throws DataAccessException;

    List<Project> getProjects();

    Collection<Project> getProjectsFromProjectCategory(ProjectCategory projectCategory) throws DataAccessException;

    List<Project> getProjectsLeadBy(ApplicationUser lead);
}
