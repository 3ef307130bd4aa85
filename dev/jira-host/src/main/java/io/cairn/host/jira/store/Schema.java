package io.cairn.host.jira.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The host's own tables. One statement set for H2, PostgreSQL and MariaDB; only the type of long texts differs. */
final class Schema {
    private Schema() {
    }

    static void create(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(textType(connection))) {
                statement.execute(sql);
            }
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        for (String name : List.of("HOST_SEQUENCE", "host_sequence")) {
            try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String textType(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> "TEXT";
            case "MariaDB", "MySQL" -> "LONGTEXT";
            default -> "VARCHAR"; // H2: up to a million characters, kept in the row
        };
    }

    /** The sequence table comes last: its being there says that all is there. */
    private static List<String> statements(String text) {
        return List.of(
                "CREATE TABLE HOST_DOCUMENT (KIND VARCHAR(30) NOT NULL, DOC_ID VARCHAR(190) NOT NULL, BODY " + text
                        + " NOT NULL, PRIMARY KEY (KIND, DOC_ID))",
                "CREATE TABLE HOST_HISTORY (ID BIGINT NOT NULL PRIMARY KEY, SUBJECT_ID BIGINT NOT NULL, BODY " + text + " NOT NULL)",
                "CREATE INDEX HOST_HISTORY_SUBJECT ON HOST_HISTORY (SUBJECT_ID)",
                "CREATE TABLE HOST_JOURNAL (SEQ BIGINT NOT NULL PRIMARY KEY, NODE VARCHAR(40) NOT NULL, KIND VARCHAR(30) NOT NULL,"
                        + " DOC_ID VARCHAR(190) NOT NULL)",
                "CREATE TABLE HOST_SEQUENCE (NAME VARCHAR(60) NOT NULL PRIMARY KEY, NEXT_VALUE BIGINT NOT NULL)",
                "INSERT INTO HOST_SEQUENCE (NAME, NEXT_VALUE) VALUES ('journal', 1)");
    }
}
