package io.cairn.host.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Numbers drawn within one transaction; written back at its end. The journal's row is locked, so nobody else draws. */
final class Sequences {
    private final Connection connection;
    private final Map<String, Long> next = new HashMap<>();

    Sequences(Connection connection) {
        this.connection = connection;
    }

    long next(String name, long first) throws SQLException {
        long value = Math.max(current(name), first);
        next.put(name, value + 1);
        return value;
    }

    void reserve(String name, long used) throws SQLException {
        next.put(name, Math.max(current(name), used + 1));
    }

    private long current(String name) throws SQLException {
        Long known = next.get(name);
        return known != null ? known : read(name);
    }

    private long read(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT NEXT_VALUE FROM HOST_SEQUENCE WHERE NAME = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 1;
            }
        }
    }

    void save() throws SQLException {
        for (Map.Entry<String, Long> entry : next.entrySet()) {
            if (update(entry.getKey(), entry.getValue()) == 0) {
                insert(entry.getKey(), entry.getValue());
            }
        }
    }

    private int update(String name, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE HOST_SEQUENCE SET NEXT_VALUE = ? WHERE NAME = ?")) {
            statement.setLong(1, value);
            statement.setString(2, name);
            return statement.executeUpdate();
        }
    }

    private void insert(String name, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO HOST_SEQUENCE (NAME, NEXT_VALUE) VALUES (?, ?)")) {
            statement.setString(1, name);
            statement.setLong(2, value);
            statement.executeUpdate();
        }
    }
}
