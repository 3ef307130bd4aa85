package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A project is gone; {@link #getProject()} is what it was.
 *
 * <p>Signature: doc:DAC; see signatures.txt.
 */
public final class ProjectDeletedEvent extends AbstractProjectEvent {
    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        super(user, project);
    }

    public Long getId() {
        return getProject().getId();
    }

    public String getKey() {
        return getProject().getKey();
    }
}
