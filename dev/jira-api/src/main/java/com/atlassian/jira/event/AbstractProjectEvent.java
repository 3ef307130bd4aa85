package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Something that happened to a project.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public abstract class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
    private final ApplicationUser user;
    private final Project project;

    public AbstractProjectEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Project getProject() {
        return project;
    }

    /** Who did it, or null. */
    public ApplicationUser getUser() {
        return user;
    }
}
