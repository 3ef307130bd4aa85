package io.cairn.host.bridge;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.issue.IssueChanged;
import io.cairn.host.jira.project.ProjectChanged;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells listeners of Jira's events what was saved, on the thread that saved it. An issue's change comes twice, as in Jira:
 * alone, and in a bundle. Links and sprints have no event in Jira's own API; those of versions, users, fields and archived
 * projects are not proven, so that plugins must do without.
 */
final class EventBridge {
    private final Things things;
    private final EventPublisher events;

    EventBridge(Things things, EventPublisher events) {
        this.things = things;
        this.events = events;
    }

    void tell(DomainChange change) {
        if (change instanceof IssueChanged issue) {
            tell(issue);
        } else if (change instanceof ProjectChanged project && project.before() != null && !archives(project)) {
            events.publish(event(project));
        }
    }

    /** Of which no event is proven. */
    private static boolean archives(ProjectChanged change) {
        return change.after() != null && change.before().archived() != change.after().archived();
    }

    private void tell(IssueChanged change) {
        ApplicationUser actor = things.user(change.actor());
        IssueEvent event = new IssueEvent(things.issue(change.issue()), Map.of(), actor, change.event().typeId());
        events.publish(event);
        events.publish(new Bundle(List.of(new Single(event))));
    }

    private Object event(ProjectChanged change) {
        ApplicationUser actor = things.user(change.actor());
        return change.after() == null ? new ProjectDeletedEvent(actor, things.project(change.before()))
                : new ProjectUpdatedEvent(actor, things.project(change.after()), things.project(change.before()));
    }

    private record Bundle(Collection<JiraIssueEvent> getEvents) implements IssueEventBundle {
    }

    private record Single(IssueEvent asIssueEvent) implements JiraIssueEvent, DelegatingJiraIssueEvent {
    }
}
