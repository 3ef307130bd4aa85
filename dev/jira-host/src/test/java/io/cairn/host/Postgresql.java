package io.cairn.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.Assume;
import org.junit.AssumptionViolatedException;
import org.junit.rules.ExternalResource;

/**
 * A PostgreSQL for tests, without installation, with an empty database. As root it runs in a user name space of its own. Where it cannot run (another
 * processor or system, no name spaces) the tests are left out.
 */
public final class Postgresql extends ExternalResource {
    private static final String USER = "postgres";

    private EmbeddedPostgres server;

    @Override
    protected void before() {
        Assume.assumeTrue("our PostgreSQL is for Linux on x86-64", System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64"));
        try {
            server = EmbeddedPostgres.builder().start();
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
    public String url() {
        return server.getJdbcUrl(USER, USER);
    }

    public DataSource database() {
        return server.getPostgresDatabase();
    }
}
