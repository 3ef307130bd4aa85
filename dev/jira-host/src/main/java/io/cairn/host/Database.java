package io.cairn.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens the database that the command line names. */
final class Database {
    private static final int CONNECTIONS = 20;

    private Database() {
    }

    /** @throws Options.UsageException if there is no driver for it */
    static HikariDataSource open(String name, Path home) throws Options.UsageException {
        String url = url(name, home);
        requireDriver(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (name.equals("h2")) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("host");
        return new HikariDataSource(config);
    }

    static String url(String name, Path home) throws Options.UsageException {
        return switch (name) {
            // Each commit is written at once, so that a killed host loses nothing; closed by the host itself, after everything else.
            case "h2" -> "jdbc:h2:file:" + home.resolve("data").resolve("jira") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
            case "postgresql" -> "jdbc:postgresql://localhost:5432/cairn?user=cairn&password=cairn";
            case "mariadb" -> "jdbc:mariadb://localhost:3306/cairn?user=cairn&password=cairn";
            default -> {
                if (!name.startsWith("jdbc:")) {
                    throw new Options.UsageException("--db knows h2, postgresql, mariadb and JDBC URLs, not " + name);
                }
                yield name;
            }
        };
    }

    private static void requireDriver(String url) throws Options.UsageException {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new Options.UsageException("there is no driver for " + url.replaceAll("\\?.*", "") + " on the class path; put its jar into dev/jira-host/target/lib");
        }
    }
}
