package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.plugin.LeakReport;
import java.time.Duration;
import java.time.Instant;
import org.junit.Rule;
import org.junit.Test;

public class LifeTest {
    private static final String NOTES = "/rest/notes/1.0/notes";

    @Rule
    public final TestHost host = new TestHost();

    private static TestJar jar() {
        return TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>")
                .module("<web-item key='item' section='jira.issue.tools'><label key='notes.title'/><link>/notes</link></web-item>")
                .reference("events", "com.atlassian.event.api.EventPublisher").reference("scheduler", "com.atlassian.scheduler.SchedulerService");
    }

    private static TestJar watching() {
        return jar().bean("watcher", "com.example.notes.Watcher")
                .beanXml("<osgi:service ref='watcher' interface='com.atlassian.sal.api.lifecycle.LifecycleAware'/>");
    }

    private String notes() throws Exception {
        return host.get(NOTES).body();
    }

    private void eventually(String part) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!notes().contains(part) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(notes()).contains(part);
    }

    @Test // jira-platform.md C.15, C.16
    public void aRunningPluginHearsEventsAndRunsItsJobs() throws Exception {
        host.install(watching());
        host.ground().events().publish("hello");
        host.ground().events().publish("");

        assertThat(notes()).contains("heard hello");
        eventually("job ran");
    }

    @Test
    public void aPluginThatIsOffLeavesNothingBehind() throws Exception {
        host.install(watching());
        LeakReport running = host.container().plugins().leaks(TestJar.KEY);
        assertThat(running.eventListeners()).containsExactly("com.example.notes.Watcher");
        assertThat(running.jobRunners()).hasSize(1);
        assertThat(running.modules()).hasSize(2);
        assertThat(running.services()).hasSize(1);

        host.container().plugins().disable(TestJar.KEY);

        assertThat(host.container().plugins().leaks(TestJar.KEY)).matches(LeakReport::isEmpty, "empty");
        assertThat(host.container().plugins().find(TestJar.KEY).orElseThrow().enabled()).isFalse();
    }

    @Test
    public void aPluginThatDoesNotCleanUpIsFoundOut() throws Exception {
        host.install(jar().bean("leaking", "com.example.notes.Leaking"));

        host.container().plugins().uninstall(TestJar.KEY);

        LeakReport left = host.container().plugins().leaks(TestJar.KEY);
        assertThat(left.threads()).contains("leaking");
        assertThat(left.eventListeners()).containsExactly("com.example.notes.Leaking");
    }

    @Test
    public void dataSurviveDisablingReplacingAndUninstalling() throws Exception {
        host.install(jar());
        host.send("POST", NOTES, "{\"text\":\"kept\"}", "Content-Type", "application/json");

        host.container().plugins().disable(TestJar.KEY);
        host.container().plugins().enable(TestJar.KEY);
        assertThat(notes()).isEqualTo("[\"kept\"]");

        host.install(jar().version("2.0"));
        assertThat(notes()).isEqualTo("[\"kept\"]");
        assertThat(host.container().plugins().find(TestJar.KEY).orElseThrow().version()).isEqualTo("2.0");

        host.container().plugins().uninstall(TestJar.KEY);
        assertThat(host.container().plugins().list()).isEmpty();
        host.install(jar());
        assertThat(notes()).isEqualTo("[\"kept\"]");
    }

    @Test
    public void whatIsInstalledAndWhatIsOffSurvivesARestart() throws Exception {
        host.install(jar());
        host.restart();
        assertThat(notes()).isEqualTo("[]");

        host.container().plugins().disable(TestJar.KEY);
        host.restart();
        assertThat(host.container().plugins().find(TestJar.KEY).orElseThrow().enabled()).isFalse();
        assertThat(host.get(NOTES).statusCode()).isEqualTo(404);
    }

    @Test // jira-platform.md C.1
    public void anUpgradeTaskRunsOnce() throws Exception {
        TestJar upgrading = new TestJar().module("<ao key='ao' namespace='com.example.notes'><entity>com.example.notes.NoteEntity</entity>"
                + "<upgradeTask>com.example.notes.FirstNote</upgradeTask></ao>").module("<rest key='rest' path='/notes' version='1.0'/>")
                .module("<resource type='i18n' name='texts' location='i18n/notes'/>").text("i18n/notes.properties", "notes.title=Notes")
                .reference("ao", "com.atlassian.activeobjects.external.ActiveObjects").reference("texts", "com.atlassian.sal.api.message.I18nResolver")
                .bean("notes", "com.example.notes.Notes");
        host.install(upgrading);
        assertThat(notes()).isEqualTo("[\"from version 0\"]");

        host.container().plugins().disable(TestJar.KEY);
        host.container().plugins().enable(TestJar.KEY);
        assertThat(notes()).isEqualTo("[\"from version 0\"]");
    }

    @Test // dev-host-stack.md 3
    public void tablesHaveTheNamesTheyHaveInJira() throws Exception {
        host.install(jar());

        try (var connection = host.data().getConnection(); var tables = connection.getMetaData().getTables(null, "PUBLIC", "AO!_%".replace("!", "\\"), null)) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString("TABLE_NAME")).matches("AO_[0-9A-F]{6}_NOTE");
        }
    }
}
