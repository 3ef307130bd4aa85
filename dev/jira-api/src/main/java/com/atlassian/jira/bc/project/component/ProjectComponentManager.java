package com.atlassian.jira.bc.project.component;

import java.util.Collection;

/**
 * The parts of projects.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface ProjectComponentManager {
    ProjectComponent find(Long id);

    Collection<ProjectComponent> findAll();

    Collection<ProjectComponent> findAllForProject(Long projectId);
}
