package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint has begun.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira-software/10.0.1/com/atlassian/greenhopper/api/events/sprint/package-tree.html;
 * that it implements SprintEvent is UNVERIFIED; see signatures.txt.
 */
public class SprintStartedEvent implements SprintEvent {
    private final Sprint sprint;

    public SprintStartedEvent(Sprint sprint) {
        this.sprint = sprint;
    }

    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
