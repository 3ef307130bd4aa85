package io.cairn.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured, and how long.
 *
 * @param quick     fewer repetitions, to see that it works
 * @param databases {@code h2}, {@code postgresql}
 * @param data      directory of further issues instead of those that come with the host
 * @param issues    at least so many
 * @param seed      same seed, same data
 * @param plugin    the jar
 * @param home      for what is made on the way; emptied
 * @param out       the report; empty = standard output only
 */
record Settings(boolean quick, List<String> databases, Optional<Path> data, int issues, long seed, Path plugin, Path home, Optional<Path> out) {
    private static final int ISSUES = 100_000;
    private static final long SEED = 20_261_123;

    /** @throws IllegalArgumentException naming what cannot be understood */
    static Settings parse(String... arguments) {
        Reader reader = new Reader();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--quick")) {
                reader.quick = true;
            } else if (i + 1 < arguments.length) {
                reader.take(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException(arguments[i] + " is unknown or lacks its value");
            }
        }
        return reader.settings();
    }

    /** How long issues are moved. */
    Duration load() {
        return quick ? Duration.ofSeconds(15) : Duration.ofMinutes(2);
    }

    /** How often a page is opened. */
    int visits() {
        return quick ? 60 : 300;
    }

    /** How often something slow is repeated. */
    int repetitions() {
        return quick ? 3 : 7;
    }

    private static final class Reader {
        private boolean quick;
        private String database = "both";
        private Path data;
        private int issues = ISSUES;
        private long seed = SEED;
        private Path plugin = Path.of("target", "cairn-okr-jira-1.0.0-SNAPSHOT.jar");
        private Path home = Path.of("dev", "bench", "target", "home");
        private Path out;

        void take(String option, String value) {
            switch (option) {
                case "--db" -> database = value;
                case "--data" -> data = Path.of(value);
                case "--issues" -> issues = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--plugin" -> plugin = Path.of(value);
                case "--home" -> home = Path.of(value);
                case "--out" -> out = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }

        Settings settings() {
            List<String> databases = database.equals("both") ? List.of("h2", "postgresql") : List.of(database);
            Optional<Path> report = Optional.ofNullable(out).or(() -> quick ? Optional.empty() : Optional.of(Path.of("docs", "performance.md")));
            return new Settings(quick, databases, Optional.ofNullable(data), issues, seed, plugin, home.toAbsolutePath(), report);
        }
    }
}
