package io.cairn.bench;

import io.cairn.bench.Okrs.Goal;
import io.cairn.bench.Okrs.Link;
import io.cairn.bench.Okrs.Result;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The plugin's tables, written past the plugin because a hundred thousand calls would take too long. Plans and links only: every figure is
 * left at "never computed", as for a new key result, and computed by the plugin.
 */
final class OkrTables {
    private static final int BATCH = 1_000;

    private final DataSource database;
    private final String prefix;

    /** @throws SQLException if the plugin has not made its tables */
    OkrTables(DataSource database) throws SQLException {
        this.database = database;
        this.prefix = prefix(database);
    }

    private static String prefix(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO%KR_LEAF", null)) {
            if (!tables.next()) {
                throw new SQLException("the plugin has no tables");
            }
            String name = tables.getString("TABLE_NAME");
            return name.substring(0, name.length() - "KR_LEAF".length());
        }
    }

    /** Name of a table, in quotes. */
    String table(String name) {
        return "\"" + prefix + name + "\"";
    }

    /** Fills the empty tables. The cycle began 45 days before {@code today} and ends 45 days after. */
    void fill(Okrs okrs, String owner, LocalDate today) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, "CYCLE", List.of(1L), id -> row("ID", id, "TITLE", "Benchmark", "FIRST_DAY", today.minusDays(45).toString(),
                    "LAST_DAY", today.plusDays(45).toString(), "VERSION_NO", 0L));
            insert(connection, "OBJECTIVE", okrs.goals(), goal -> goal(goal, owner));
            insert(connection, "KEY_RESULT", okrs.results(), result -> result(result, owner));
            insert(connection, "EDITION", subjects(okrs, true), subject -> row("SUBJECT", subject, "VERSION_NO", 0L));
            insert(connection, "FIGURE", subjects(okrs, false), subject -> row("SUBJECT", subject, "VERSION_NO", 0L, "FLAGS", "", "COMPUTED_AT", 0L));
            insert(connection, "SOURCE", okrs.results().stream().flatMap(result -> result.links().stream().map(link -> link(result, link, owner))).toList(),
                    row -> row);
            connection.commit();
            for (String name : List.of("CYCLE", "OBJECTIVE", "KEY_RESULT")) {
                goOn(connection, name);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Map<String, Object> goal(Goal goal, String owner) {
        return row("ID", goal.id(), "TITLE", "Objective " + goal.id(), "DESCRIPTION", "", "PROJECT_ID", goal.project(), "CYCLE_ID", 1L, "OWNER_KEY", owner,
                "PARENT_ID", goal.parent() == 0 ? null : goal.parent(), "WEIGHT", String.valueOf(goal.weight()), "MOVED_BY", goal.driver(), "VERSION_NO", 0L,
                "REMOVED", false);
    }

    private static Map<String, Object> result(Result result, String owner) {
        return row("ID", result.id(), "OBJECTIVE_ID", result.goal(), "TITLE", "Key result " + result.id(), "OWNER_KEY", owner,
                "WEIGHT", String.valueOf(result.weight()), "MEASURE_KIND", "SHARE", "VALUE_RULE", "STATUS", "IN_WORK", result.inWork(),
                "SUB_TASK_RULE", "IGNORE", "EPIC_RULE", "FLATTEN", "VERSION_NO", 0L, "REMOVED", false);
    }

    private static Map<String, Object> link(Result result, Link link, String owner) {
        return row("KEY_RESULT_ID", result.id(), "SOURCE_KIND", "DIRECT", "SOURCE_KEY", "KR-" + result.id() + ":D:" + link.issue(), "ISSUE_ID", link.issue(),
                "WEIGHT", link.weight().toPlainString(), "ADDED_BY", owner, "ADDED_AT", 0L);
    }

    private static List<String> subjects(Okrs okrs, boolean withCycle) {
        List<String> subjects = new ArrayList<>(withCycle ? List.of("CYC-1", "CYCLES") : List.of()); // the list of all cycles changes with one
        okrs.goals().forEach(goal -> subjects.add("OBJ-" + goal.id()));
        okrs.results().forEach(result -> subjects.add("KR-" + result.id()));
        return subjects;
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private interface Writer<T> {
        Map<String, Object> row(T thing);
    }

    private <T> void insert(Connection connection, String name, List<T> things, Writer<T> writer) throws SQLException {
        List<String> columns = List.copyOf(writer.row(things.get(0)).keySet());
        String sql = "INSERT INTO " + table(name) + " (\"" + String.join("\", \"", columns) + "\") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T thing : things) {
                Map<String, Object> row = writer.row(thing);
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, row.get(columns.get(i)));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Lets the numbering of a table go on above what was written. */
    private void goOn(Connection connection, String name) throws SQLException {
        long next = number("SELECT MAX(\"ID\") FROM " + table(name)) + 1;
        DatabaseMetaData about = connection.getMetaData();
        try (Statement statement = connection.createStatement()) {
            statement.execute(about.getDatabaseProductName().equals("PostgreSQL")
                    ? "SELECT setval(pg_get_serial_sequence('" + table(name) + "', 'ID'), " + next + ", false)"
                    : "ALTER TABLE " + table(name) + " ALTER COLUMN \"ID\" RESTART WITH " + next);
        }
    }

    /** The number that a query answers. */
    long number(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The stored figures by subject, such as "KR-7"; empty where there is none. */
    Map<String, Optional<String>> figures() throws SQLException {
        Map<String, Optional<String>> figures = new HashMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT \"SUBJECT\", \"PROGRESS\" FROM " + table("FIGURE"))) {
            while (rows.next()) {
                figures.put(rows.getString(1), Optional.ofNullable(rows.getString(2)));
            }
        }
        return figures;
    }

    /** How long the plugin says that its last check of all figures took. */
    Duration lastCheck() throws SQLException {
        return Duration.ofMillis(number("SELECT \"ENDED_AT\" - \"BEGAN_AT\" FROM " + table("CHECK_RUN") + " ORDER BY \"ID\" DESC LIMIT 1"));
    }
}
