package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectConstant;
import java.util.Date;

/**
 * A version of what a project makes.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface Version extends ProjectConstant {
    String getDescription();

    Long getId();

    String getName();

    Project getProject();

    Long getProjectId();

    Date getReleaseDate();

    Long getSequence();

    Date getStartDate();

    boolean isArchived();

    boolean isReleased();
}
