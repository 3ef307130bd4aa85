package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface ProjectManager {
    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

    Set<String> getAllProjectKeys(Long id);

    Project getProjectByCurrentKey(String text);

    Project getProjectByCurrentKeyIgnoreCase(String text);

    ProjectCategory getProjectCategory(Long id) throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    long getProjectCount() throws DataAccessException;

    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByKey(String text);

    Project getProjectObjByKeyIgnoreCase(String text);

    Project getProjectObjByName(String text);

    Collection<Project> getProjectObjectsWithNoCategory() throws DataAccessException;

    List<Project> getProjects();

    Collection<Project> getProjectsFromProjectCategory(ProjectCategory projectCategory) throws DataAccessException;

    List<Project> getProjectsLeadBy(ApplicationUser user);
}
