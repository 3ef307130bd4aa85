package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A project got another name, key, lead or description.
 *
 * <p>Signature: doc:DAC; see signatures.txt.
 */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    private final Project oldProject;

    public ProjectUpdatedEvent(ApplicationUser user, Project newProject, Project oldProject) {
        super(user, newProject);
        this.oldProject = oldProject;
    }

    /** The project as it was before. */
    public Project getOldProject() {
        return oldProject;
    }
}
