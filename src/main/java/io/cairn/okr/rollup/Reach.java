package io.cairn.okr.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far an event of Jira reaches that is no event of an issue. Known by the name of its class, so that nothing is needed
 * that some Jira may lack: Jira Software is optional, and a name that does not exist is never met. Names and their sources:
 * docs/decisions/006-what-moves-a-figure.md.
 */
enum Reach {
    /** No figure. */
    NOTHING,
    /** What queries find: people, permissions, names that queries use, states of sprints and versions. */
    QUERIES,
    /** Any figure: fields, versions, components or sprints went, statuses of many issues changed. */
    EVERYTHING;

    private static final Map<String, Reach> BY_NAME = new HashMap<>();

    static {
        String jira = "com.atlassian.jira.event.";
        know(QUERIES, jira, Set.of("ProjectUpdatedEvent", "project.VersionReleaseEvent", "project.VersionUnreleaseEvent",
                "project.VersionArchiveEvent", "project.VersionUnarchiveEvent", "project.VersionUpdatedEvent",
                "bc.project.component.ProjectComponentUpdatedEvent", "issue.field.CustomFieldUpdatedEvent",
                "permission.PermissionAddedEvent", "permission.PermissionDeletedEvent", "permission.PermissionSchemeUpdatedEvent",
                "permission.PermissionSchemeAddedToProjectEvent", "permission.PermissionSchemeRemovedFromProjectEvent",
                "role.ProjectRoleUpdatedEvent", "role.ProjectRoleDeletedEvent",
                "issue.security.IssueSecuritySchemeAddedToProjectEvent", "issue.security.IssueSecuritySchemeRemovedFromProjectEvent"));
        know(QUERIES, "com.atlassian.crowd.event.user.", Set.of("UserUpdatedEvent", "UserEditedEvent", "UserDeletedEvent"));
        know(QUERIES, "com.atlassian.greenhopper.api.events.sprint.", Set.of("SprintStartedEvent", "SprintUpdatedEvent"));
        know(EVERYTHING, "com.atlassian.greenhopper.api.events.sprint.", Set.of("SprintClosedEvent", "SprintDeletedEvent"));
        know(EVERYTHING, jira, Set.of("project.VersionDeleteEvent", "project.VersionMergeEvent",
                "bc.project.component.ProjectComponentDeletedEvent", "bc.project.component.ProjectComponentMergedEvent",
                "issue.field.CustomFieldDeletedEvent", "workflow.WorkflowSchemeAddedToProjectEvent",
                "DraftWorkflowPublishedEvent", "WorkflowUpdatedEvent"));
    }

    /** One look into a table. */
    static Reach of(Object event) {
        return BY_NAME.getOrDefault(event.getClass().getName(), NOTHING);
    }

    void note(RecalculationQueue queue) {
        switch (this) {
            case QUERIES -> queue.queriesChanged();
            case EVERYTHING -> queue.everythingChanged();
            case NOTHING -> { }
        }
    }

    private static void know(Reach reach, String start, Set<String> names) {
        names.forEach(name -> BY_NAME.put(start + name, reach));
    }
}
