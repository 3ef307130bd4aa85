package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * Something that happened to a sprint.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira-software/10.0.1/com/atlassian/greenhopper/api/events/sprint/package-tree.html;
 * see signatures.txt.
 */
public interface SprintEvent {
    Sprint getSprint();
}
