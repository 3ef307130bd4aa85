package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint was planned.
 *
 * <p>Signature: doc:G106(api/events/sprint/SprintCreatedEvent); see signatures.txt.
 */
public class SprintCreatedEvent implements SprintEvent {
    private final Sprint sprint;

    public SprintCreatedEvent(Sprint sprint) {
        this.sprint = sprint;
    }

    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
