package io.cairn.host.jira;

import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.jira.data.DataImport;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.user.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Small Jiras in memory, for tests. */
public final class TestJira {
    /** A Wednesday. */
    public static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    private TestJira() {
    }

    /** An empty database of its own. */
    public static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** A clock that stands at {@link #NOW}. */
    public static HostClock clock() {
        return HostClock.at(NOW, ZoneId.of("UTC"));
    }

    /** A Jira with the demo's people and one empty project DEMO. */
    public static Jira empty() {
        return filled(database(), DataSet.none());
    }

    /** A Jira on that database, filled with that set. */
    public static Jira filled(DataSource database, DataSet data) {
        Jira jira = Jira.open(database, clock());
        new DataImport(jira).run(data);
        return jira;
    }

    /** The demo's user of that name. */
    public static User user(Jira jira, String name) {
        return jira.users().byName(name).orElseThrow();
    }

    /** The project there is if no data was imported. */
    public static Project demo(Jira jira) {
        return jira.projects().byKey("DEMO").orElseThrow();
    }

    /** Makes an issue of that type in DEMO as its lead. */
    public static Issue make(Jira jira, String type, IssueEdit edit) {
        String typeId = jira.constants().issueTypeNamed(type).orElseThrow().id();
        return jira.issueWork().create(user(jira, "lena"), demo(jira).id(), typeId, edit);
    }

    /** Makes a bug in DEMO. */
    public static Issue bug(Jira jira, String summary) {
        return make(jira, "Bug", new IssueEdit().summary(summary));
    }

    /** Takes the step of that name as DEMO's lead; the resolution may be null. */
    public static Issue step(Jira jira, Issue issue, String name, String resolution) {
        Issue now = jira.issues().byId(issue.id()).orElseThrow();
        IssueEdit edit = new IssueEdit();
        if (resolution != null) {
            edit.resolution(jira.constants().resolutionNamed(resolution).orElseThrow().id());
        }
        User lena = user(jira, "lena");
        int id = jira.workflows().available(lena, now).stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow().id();
        return jira.workflows().transition(lena, issue.id(), id, edit);
    }
}
