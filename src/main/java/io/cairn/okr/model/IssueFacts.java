package io.cairn.okr.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What the arithmetic needs to know of an issue; nothing here may be shown to people without asking {@code access}.
 *
 * @param resolution the id of its resolution; empty while unresolved
 * @param parent     the issue it is a sub-task of; empty if it is none
 * @param epic       whether it is an epic
 * @param spent      time logged, zero if none
 * @param remaining  time still estimated, zero if none
 * @param readings   what only some rules ask for
 */
public record IssueFacts(IssueId id, ProjectId project, StatusCategory category, Optional<String> resolution,
        Optional<IssueId> parent, boolean epic, Duration spent, Duration remaining, Readings readings) {
    /** Without what only some rules ask for. */
    public IssueFacts(IssueId id, ProjectId project, StatusCategory category, Optional<String> resolution,
            Optional<IssueId> parent, boolean epic, Duration spent, Duration remaining) {
        this(id, project, category, resolution, parent, epic, spent, remaining, Readings.NONE);
    }
}
