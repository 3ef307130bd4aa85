package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint got another name, goal or date.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira-software/10.0.1/com/atlassian/greenhopper/api/events/sprint/package-tree.html;
 * that it implements SprintEvent is UNVERIFIED; see signatures.txt.
 */
public class SprintUpdatedEvent implements SprintEvent {
    private final Sprint sprint;

    /** The sprint as it is now and as it was before. */
    public SprintUpdatedEvent(Sprint sprint, Sprint previousValue) {
        this.sprint = sprint;
    }

    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
