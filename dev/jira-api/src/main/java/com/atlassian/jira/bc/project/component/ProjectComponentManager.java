package com.atlassian.jira.bc.project.component;

import java.util.Collection;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public interface ProjectComponentManager {
    ProjectComponent find(Long id);

    Collection<ProjectComponent> findAll();

    Collection<ProjectComponent> findAllForProject(Long id);
}
