package io.cairn.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.Assume;
import org.junit.AssumptionViolatedException;
import org.junit.rules.ExternalResource;

/** A PostgreSQL that hosts can share and that can turn them all away. Where it cannot run (another processor or system) the tests are left out. */
final class SharedDatabase extends ExternalResource {
    private static final String USER = "postgres";
    private static final String NAME = "postgres";
    /** Another database of the same server, from which the first is opened and shut. */
    private static final String OTHER = "template1";

    private EmbeddedPostgres server;

    @Override
    protected void before() {
        Assume.assumeTrue("our PostgreSQL is for Linux on x86-64", System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64"));
        try {
            server = EmbeddedPostgres.builder().setServerConfig("max_connections", "150").start();
        } catch (IOException | IllegalStateException refused) {
            throw new AssumptionViolatedException("PostgreSQL does not start here", refused);
        }
    }

    @Override
    protected void after() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code --db} takes it. */
    String url() {
        return server.getJdbcUrl(USER, NAME);
    }

    /** Ends all connections and lets nobody in. */
    void refuse() throws SQLException {
        execute("ALTER DATABASE " + NAME + " WITH ALLOW_CONNECTIONS false",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + NAME + "'");
    }

    void admit() throws SQLException {
        execute("ALTER DATABASE " + NAME + " WITH ALLOW_CONNECTIONS true");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = server.getDatabase(USER, OTHER).getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
