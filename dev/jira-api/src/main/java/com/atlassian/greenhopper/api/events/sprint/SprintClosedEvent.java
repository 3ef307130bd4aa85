package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint has ended.
 *
 * <p>Signature: doc:G106(api/events/sprint/SprintClosedEvent); see signatures.txt.
 */
public class SprintClosedEvent implements SprintEvent {
    private final Sprint sprint;

    public SprintClosedEvent(Sprint sprint) {
        this.sprint = sprint;
    }

    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
