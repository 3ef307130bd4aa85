package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public abstract class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
    protected AbstractProjectEvent() {
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException();
    }
}
