package io.cairn.okr.rollup;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import io.cairn.okr.model.IssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes which issue changed, on the thread of the person who saves it: no database, no search, and no failure of ours ever
 * reaches the saving. Jira tells only the node on which the change was made.
 */
public final class IssueChangeListener {
    private static final Logger LOG = LoggerFactory.getLogger(IssueChangeListener.class);

    private final EventPublisher publisher;
    private final RecalculationQueue queue;

    public IssueChangeListener(EventPublisher publisher, RecalculationQueue queue) {
        this.publisher = publisher;
        this.queue = queue;
    }

    /**
     * Called by Jira for whatever happens to an issue: creation, transition, resolution, a field, estimate, work log, epic,
     * parent, sprint, version, component, label, type, security level, move, deletion, each issue of a bulk change.
     */
    @EventListener
    public void onIssue(IssueEvent event) {
        safely(() -> queue.issueChanged(new IssueId(event.getIssue().getId())));
    }

    /** Called by Jira; its issues go without an event of their own. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        safely(queue::everythingChanged);
    }

    /** Called by Jira for every event there is; those that reach issues without an event of the issue are known by name. */
    @EventListener
    public void onAnything(Object event) {
        safely(() -> Reach.of(event).note(queue));
    }

    void start() {
        publisher.register(this);
    }

    void stop() {
        publisher.unregister(this);
    }

    private static void safely(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("A change of an issue was not noted; its OKR figures follow at the next check of all figures.", failure);
        }
    }
}
