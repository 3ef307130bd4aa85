package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.Postgresql;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** What depends on the database, on PostgreSQL. */
public class PostgresqlTest {
    private static final String NOTES = "/rest/notes/1.0/notes";
    private static final String JSON = "application/json";

    private final Postgresql postgresql = new Postgresql();
    private final TestHost host = new TestHost(postgresql::database);
    @Rule
    public final RuleChain chain = RuleChain.outerRule(postgresql).around(host);

    private static TestJar jar() {
        return TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>");
    }

    @Test
    public void aPluginKeepsItsRowsAcrossARestart() throws Exception {
        host.install(jar());
        host.send("POST", NOTES, "{\"text\":\"写 one\"}", "Content-Type", JSON);
        host.restart();

        assertThat(host.get(NOTES).body()).contains("写 one");
    }

    @Test
    public void whatFailsIsRolledBack() throws Exception {
        host.install(jar());
        assertThat(host.send("POST", NOTES + "/fail", "{\"text\":\"lost\"}", "Content-Type", JSON).statusCode()).isEqualTo(500);

        assertThat(host.get(NOTES).body()).isEqualTo("[]");
    }

    @Test // dev-host-stack.md 3
    public void tablesHaveTheNamesTheyHaveInJira() throws Exception {
        host.install(jar());

        try (var connection = host.data().getConnection(); var tables = connection.getMetaData().getTables(null, "public", "AO\\_%\\_NOTE", null)) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString("TABLE_NAME")).matches("AO_[0-9A-F]{6}_NOTE");
        }
    }
}
