package io.cairn.host.plugin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The host's own small tables behind plugin settings, cluster locks and clustered jobs. Written in the SQL that H2, PostgreSQL and MariaDB share; every
 * statement is its own transaction.
 */
public final class HostTables {
    private static final List<String> TABLES = List.of(
            "create table HOST_SETTING (SPACE varchar(200) not null, NAME varchar(200) not null, KIND varchar(10) not null, CONTENT %1$s, "
                    + "primary key (SPACE, NAME))",
            "create table HOST_LOCK (NAME varchar(250) not null primary key, OWNER varchar(100) not null, UNTIL_MILLIS bigint not null)",
            "create table HOST_JOB (ID varchar(250) not null primary key, NEXT_MILLIS bigint not null)");

    /** Reads one row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    /** Makes what is missing. */
    public HostTables(DataSource dataSource) {
        this.dataSource = dataSource;
        TABLES.forEach(this::create);
    }

    private void create(String statement) {
        String table = statement.split(" ")[2];
        try (Connection connection = dataSource.getConnection()) {
            if (exists(connection, table)) {
                return;
            }
            boolean mysql = connection.getMetaData().getURL().matches("jdbc:(mysql|mariadb):.*");
            String longText = mysql ? "longtext" : connection.getMetaData().getURL().startsWith("jdbc:postgresql:") ? "text" : "clob";
            connection.createStatement().execute(String.format(statement, longText));
        } catch (SQLException e) {
            throw new IllegalStateException("table " + table + " cannot be made", e);
        }
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Rows changed. */
    public int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As {@link #update}, but false if the row exists already. */
    public boolean insertIfAbsent(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
                return false;
            }
            throw new IllegalStateException(sql, e);
        }
    }

    /** All rows. */
    public <T> List<T> query(Reader<T> reader, String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
