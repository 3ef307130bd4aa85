package io.cairn.host.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the rows of the tables within the caller's transaction. */
final class Rows {
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Takes a row's text. */
    interface Receiver {
        void row(String kind, String id, String body);
    }

    void readAll(Receiver receiver) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT KIND, DOC_ID, BODY FROM HOST_DOCUMENT")) {
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    receiver.row(rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
        }
    }

    Optional<String> body(String kind, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT BODY FROM HOST_DOCUMENT WHERE KIND = ? AND DOC_ID = ?")) {
            query.setString(1, kind);
            query.setString(2, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Old row out, new row in: the same on every database, and in batches. */
    void write(Map<Writing.Row, Object> staged) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM HOST_DOCUMENT WHERE KIND = ? AND DOC_ID = ?");
             PreparedStatement insert = connection.prepareStatement("INSERT INTO HOST_DOCUMENT (KIND, DOC_ID, BODY) VALUES (?, ?, ?)")) {
            for (Map.Entry<Writing.Row, Object> entry : staged.entrySet()) {
                String kind = entry.getKey().kind().name();
                String id = String.valueOf(entry.getKey().id());
                batch(delete, kind, id);
                if (entry.getValue() != null) {
                    batch(insert, kind, id, Json.write(entry.getValue()));
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    void writeHistory(List<Writing.Entry> entries, List<Long> forgotten) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM HOST_HISTORY WHERE SUBJECT_ID = ?");
             PreparedStatement insert = connection.prepareStatement("INSERT INTO HOST_HISTORY (ID, SUBJECT_ID, BODY) VALUES (?, ?, ?)")) {
            for (Writing.Entry entry : entries) {
                batch(insert, entry.id(), entry.subjectId(), Json.write(entry.record()));
            }
            for (Long subjectId : forgotten) {
                batch(delete, subjectId);
            }
            insert.executeBatch();
            delete.executeBatch();
        }
    }

    <T> List<T> history(long subjectId, Class<T> type) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT BODY FROM HOST_HISTORY WHERE SUBJECT_ID = ? ORDER BY ID")) {
            query.setLong(1, subjectId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(Json.read(rows.getString(1), type));
                }
            }
        }
        return found;
    }

    void writeJournal(long first, String node, Collection<Writing.Row> rows) throws SQLException {
        long seq = first;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO HOST_JOURNAL (SEQ, NODE, KIND, DOC_ID) VALUES (?, ?, ?, ?)")) {
            for (Writing.Row row : rows) {
                batch(insert, seq++, node, row.kind().name(), String.valueOf(row.id()));
            }
            insert.executeBatch();
        }
    }

    void readJournal(long after, String exceptNode, Receiver receiver) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT KIND, DOC_ID, NODE FROM HOST_JOURNAL WHERE SEQ > ? AND NODE <> ? ORDER BY SEQ")) {
            query.setLong(1, after);
            query.setString(2, exceptNode);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    receiver.row(rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
