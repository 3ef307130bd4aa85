package io.cairn.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line.
 *
 * @param port     0 for any that is free
 * @param database {@code h2}, {@code postgresql}, {@code mariadb} or a JDBC URL
 * @param data     file of issues to import into an empty database, {@code none}, or empty for the built-in project
 * @param fresh    forget everything that is in {@code home} first
 * @param cluster  whether other hosts may work on the same database
 * @param headless print nothing for people
 * @param home     where data, jars and tokens are kept
 * @param plugins  jars to install at every start
 */
public record Options(int port, String database, String data, boolean fresh, boolean cluster, boolean headless, Path home, List<Path> plugins) {
    static final String HELP = """
            dev/run [options]
              --port N                 port, 2990 if not given; 0 for any that is free
              --db h2|postgresql|mariadb|jdbc:...
                                       database; h2, a file below the home directory, if not given
              --data FILE.ndjson.gz|none
                                       issues to import into an empty database; a real project's if not given
              --fresh                  begin with an empty home directory
              --cluster                one of several hosts on the same database, each with a home directory of its own
              --headless               print only the READY line
              --home DIR               data, jars and tokens; dev/.run if not given
              --plugin JAR             install this jar; may repeat; the built plugin if not given
              --no-build               start what was built before
              --help                   this text
            """;

    private static final int DEFAULT_PORT = 2990;
    private static final int MAX_PORT = 65_535;

    /** The command line cannot be understood; the message says why. */
    public static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /** @throws UsageException naming the argument that is wrong */
    public static Options parse(String... arguments) throws UsageException {
        Reader reader = new Reader();
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (Reader.FLAGS.contains(option)) {
                reader.flag(option);
            } else if (i + 1 == arguments.length) {
                throw new UsageException(Reader.KNOWN.contains(option) ? option + " needs a value" : "unknown option " + option);
            } else {
                reader.value(option, arguments[++i]);
            }
        }
        return reader.options();
    }

    private static final class Reader {
        static final List<String> FLAGS = List.of("--fresh", "--cluster", "--headless");
        static final List<String> KNOWN = List.of("--port", "--db", "--data", "--home", "--plugin");

        private int port = DEFAULT_PORT;
        private String database = "h2";
        private String data = "";
        private boolean fresh;
        private boolean cluster;
        private boolean headless;
        private Path home = Path.of("dev", ".run");
        private final List<Path> plugins = new ArrayList<>();

        void flag(String option) {
            fresh |= option.equals("--fresh");
            cluster |= option.equals("--cluster");
            headless |= option.equals("--headless");
        }

        void value(String option, String value) throws UsageException {
            switch (option) {
                case "--port" -> port = port(value);
                case "--db" -> database = value;
                case "--data" -> data = value;
                case "--home" -> home = Path.of(value);
                case "--plugin" -> plugins.add(Path.of(value));
                default -> throw new UsageException("unknown option " + option);
            }
        }

        private static int port(String value) throws UsageException {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MAX_PORT) {
                throw new UsageException("--port needs a number from 0 to " + MAX_PORT + ", not " + value);
            }
            return Integer.parseInt(value);
        }

        Options options() throws UsageException {
            if (cluster && database.equals("h2")) {
                throw new UsageException("--cluster needs a database that several can open: --db postgresql, mariadb or a JDBC URL");
            }
            return new Options(port, database, data, fresh, cluster, headless, home.toAbsolutePath().normalize(), List.copyOf(plugins));
        }
    }
}
