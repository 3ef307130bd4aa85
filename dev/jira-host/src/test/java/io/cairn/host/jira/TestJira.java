package io.cairn.host.jira;

import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.jira.data.DataImport;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.user.User;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
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

    /** A Jira with a few issues, see {@code small.ndjson}. */
    public static Jira small() {
        return filled(database(), DataSet.file(small("/jira/small.ndjson")));
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

    private static Path small(String resource) {
        try {
            Path file = Files.createTempFile("small", ".ndjson.gz");
            file.toFile().deleteOnExit();
            try (var in = TestJira.class.getResourceAsStream(resource);
                 var out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
                out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
