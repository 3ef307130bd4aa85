package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.greenhopper.api.events.sprint.SprintClosedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.cairn.okr.model.IssueId;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class IssueChangeListenerTest {
    @Rule
    public final Timeout patience = Timeout.seconds(60); // what is never told would be waited for without end

    private final EventPublisher publisher = mock(EventPublisher.class);
    private final RecalculationQueue queue = new RecalculationQueue();
    private final IssueChangeListener listener = new IssueChangeListener(publisher, queue);

    @Test
    public void itReadsTheIdOfTheIssueAndNothingElse() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_007L);
        listener.onIssue(new IssueEvent(issue, Map.of(), null, 1L));
        verify(issue).getId();
        verifyNoMoreInteractions(issue, publisher);
        assertThat(queue.poll().orElseThrow().issues()).containsExactly(new IssueId(10_007));
    }

    @Test
    public void aDeletedProjectAsksForEverything() throws Exception {
        listener.onProjectDeleted(new ProjectDeletedEvent(null, mock(Project.class)));
        assertThat(queue.take(Duration.ZERO).orElseThrow().check()).isEqualTo(Reconciliation.Call.EVERYTHING);
    }

    @Test
    public void aFailureNeverReachesWhoSaves() {
        listener.onIssue(new IssueEvent(null, Map.of(), null, 1L));
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    public void whatQueriesFindMayChangeWithoutAnyIssueChanging() throws Exception {
        listener.onAnything(new ProjectUpdatedEvent(null, mock(Project.class), mock(Project.class)));
        Batch batch = queue.take(Duration.ZERO).orElseThrow();
        assertThat(batch.queries()).isTrue();
        assertThat(batch.check()).isEqualTo(Reconciliation.Call.NONE);
    }

    @Test
    public void aDeletedVersionChangesIssuesWithoutTelling() throws Exception {
        listener.onAnything(new VersionDeleteEvent(7));
        assertThat(queue.take(Duration.ZERO).orElseThrow().check()).isEqualTo(Reconciliation.Call.EVERYTHING);
    }

    @Test
    public void aClosedSprintChangesIssuesWithoutTelling() throws Exception {
        listener.onAnything(new SprintClosedEvent(null));
        assertThat(queue.take(Duration.ZERO).orElseThrow().check()).isEqualTo(Reconciliation.Call.EVERYTHING);
    }

    @Test
    public void allOtherEventsAreNoneOfOurs() {
        listener.onAnything(new IssueEvent(null, Map.of(), null, 1L));
        listener.onAnything("an event of some other app");
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    public void itListensFromStartToStop() {
        listener.start();
        verify(publisher).register(listener);
        listener.stop();
        verify(publisher).unregister(listener);
    }

    @Test
    public void jiraFindsItsMethods() {
        assertThat(Stream.<Method>of(IssueChangeListener.class.getMethods()).filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> method.getParameterTypes()[0]))
                .containsExactlyInAnyOrder(IssueEvent.class, ProjectDeletedEvent.class, Object.class);
    }
}
