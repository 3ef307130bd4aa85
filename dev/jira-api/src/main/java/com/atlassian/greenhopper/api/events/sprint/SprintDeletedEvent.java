package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint is gone.
 *
 * <p>Signature: doc:G11(api/events/sprint/SprintDeletedEvent); see signatures.txt.
 */
public class SprintDeletedEvent implements SprintEvent {
    private final Sprint sprint;

    public SprintDeletedEvent(Sprint sprint) {
        this.sprint = sprint;
    }

    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
