package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

/**
 * Signature: doc:DAC; see signatures.txt.
 */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    protected ProjectUpdatedEvent() {
    }

    public Project getOldProject() {
        throw new UnsupportedOperationException();
    }
}
