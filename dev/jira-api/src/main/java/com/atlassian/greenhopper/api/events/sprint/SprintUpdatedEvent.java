package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * Signature: doc:https://docs.atlassian.com/jira-software/10.0.1/com/atlassian/greenhopper/api/events/sprint/package-tree.html; see signatures.txt.
 */
public class SprintUpdatedEvent {
    public SprintUpdatedEvent(Sprint sprint, Sprint sprint2) {
    }
}
