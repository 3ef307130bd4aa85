package io.cairn.okr.rollup;

import static io.cairn.okr.jira.Surroundings.Kind.FIELD;
import static io.cairn.okr.jira.Surroundings.Kind.PERSON;
import static io.cairn.okr.jira.Surroundings.Kind.PROJECT;
import static io.cairn.okr.jira.Surroundings.Kind.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import io.cairn.okr.model.IssueSource;
import java.time.Duration;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Which of the changes that Jira tells nobody of have all figures checked. */
public class LookoutTest {
    @Rule
    public final Office office = new Office();
    private final Around around = new Around().with(STATUS, "1", "TO_DO").with(PROJECT, "10", "open").with(FIELD, "customfield_1", "");
    private Lookout lookout;

    @Before
    public void aNodeThatStarted() {
        lookout = new Lookout(mock(SchedulerService.class), office.queue, around, office.sources, office.clock);
        lookout.start();
    }

    @Test
    public void whatIsAsItWasIsNotChecked() throws Exception {
        assertThat(checks()).isFalse();
    }

    @Test // J2, J10, M8
    public void whatStandsOtherwiseOrIsGoneIsChecked() throws Exception {
        around.with(STATUS, "1", "DONE");
        assertThat(checks()).as("another category").isTrue();
        around.with(PROJECT, "10", "archived");
        assertThat(checks()).as("archived").isTrue();
        around.without(PROJECT, "10");
        assertThat(checks()).as("no longer listed").isTrue();
        around.without(FIELD, "customfield_1");
        assertThat(checks()).as("a removed field").isTrue();
        around.with(PERSON, "anna", "away");
        assertThat(checks()).as("somebody deactivated").isTrue();
        around.without(PERSON, "anna");
        assertThat(checks()).as("and there again").isTrue();
        assertThat(checks()).as("each once").isFalse();
    }

    @Test
    public void whatIsNewIsNotChecked() throws Exception {
        around.with(STATUS, "2", "DONE").with(FIELD, "customfield_2", "").with(PROJECT, "11", "open");
        assertThat(checks()).isFalse();
        around.fill("11");
        assertThat(checks()).as("its issues have events of their own").isFalse();
    }

    @Test // J10, M8
    public void whatComesBackIsChecked() throws Exception {
        around.without(FIELD, "customfield_1").without(PROJECT, "10");
        checks();
        around.with(PROJECT, "10", "open");
        assertThat(checks()).as("a project").isTrue();
        around.with(FIELD, "customfield_1", "");
        assertThat(checks()).as("a field").isTrue();
    }

    @Test // J10
    public void aProjectThatWasArchivedBeforeTheStartIsKnownByItsIssues() throws Exception {
        around.fill("9").with(PROJECT, "9", "open");
        assertThat(checks()).isTrue();
    }

    @Test // J12
    public void whoSavedAQueryIsLookedAtEachTime() throws Exception {
        office.source(office.keyResult(office.objective("Ship"), Office.SHARE), new IssueSource.Query("project = APP", Office.ANNA));
        checks();
        assertThat(around.asked).containsExactly(Office.ANNA);
    }

    /** Whether the next look has everything checked. */
    private boolean checks() throws InterruptedException {
        lookout.runJob(mock(JobRunnerRequest.class));
        return !office.queue.empty() && office.queue.take(Duration.ZERO).orElseThrow().check() == Reconciliation.Call.EVERYTHING;
    }
}
