package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature: doc:DAC; see signatures.txt.
 */
public final class ProjectDeletedEvent extends AbstractProjectEvent {
    public ProjectDeletedEvent(ApplicationUser user, Project project) {
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getKey() {
        throw new UnsupportedOperationException();
    }
}
