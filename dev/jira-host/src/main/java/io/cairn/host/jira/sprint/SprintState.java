package io.cairn.host.jira.sprint;

import java.util.Locale;

/** State of a sprint. */
public enum SprintState {
    FUTURE, ACTIVE, CLOSED;

    /** As in Jira's REST: {@code future}, {@code active}, {@code closed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
