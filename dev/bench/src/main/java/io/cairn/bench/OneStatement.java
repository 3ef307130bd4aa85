package io.cairn.bench;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * All figures of key results by one SQL statement over the rows that make them: links, key results, issues. As Jira keeps its issues in
 * columns and the host does not, they are copied into a table of the shape of Jira's own first.
 */
final class OneStatement {
    private static final int BATCH = 1_000;
    private static final int DIGITS = 20;

    private final DataSource database;
    private final String sum;

    OneStatement(DataSource database, OkrTables tables, Truth truth) {
        this.database = database;
        String weight = "CAST(S.\"WEIGHT\" AS DECIMAL(" + DIGITS + ", 6))";
        String worth = "CASE WHEN I.STATUS IN (" + quoted(truth.statuses(StatusCategory.DONE)) + ") THEN 1.0"
                + " WHEN I.STATUS IN (" + quoted(truth.statuses(StatusCategory.INDETERMINATE)) + ") THEN K.\"IN_WORK\" / 100.0 ELSE 0.0 END";
        sum = "SELECT S.\"KEY_RESULT_ID\", SUM(" + weight + " * " + worth + ") / SUM(" + weight + ")"
                + " FROM " + tables.table("SOURCE") + " S JOIN " + tables.table("KEY_RESULT") + " K ON K.\"ID\" = S.\"KEY_RESULT_ID\""
                + " JOIN BENCH_ISSUE I ON I.ID = S.\"ISSUE_ID\""
                + " WHERE S.\"REMOVED_AT\" IS NULL AND (I.RESOLUTION IS NULL OR I.RESOLUTION NOT IN (" + quoted(truth.cancelled()) + "))"
                + " GROUP BY S.\"KEY_RESULT_ID\"";
    }

    private static String quoted(Collection<String> ids) {
        return ids.stream().sorted().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    /** Copies the issues as they are now, and has the database look at its tables. */
    void prepare(Jira jira) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS BENCH_ISSUE");
            statement.execute("CREATE TABLE BENCH_ISSUE (ID BIGINT PRIMARY KEY, STATUS VARCHAR(60), RESOLUTION VARCHAR(60))");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO BENCH_ISSUE (ID, STATUS, RESOLUTION) VALUES (?, ?, ?)")) {
                int waiting = 0;
                for (Issue issue : (List<Issue>) jira.issues().all().collect(Collectors.toList())) {
                    insert.setLong(1, issue.id());
                    insert.setString(2, issue.statusId());
                    insert.setString(3, issue.resolutionId());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            statement.execute("ANALYZE");
        }
    }

    /** The figures by subject, such as "KR-7"; absent where no issue counts. */
    Map<String, BigDecimal> figures() throws SQLException {
        Map<String, BigDecimal> figures = new HashMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sum + " /* " + System.nanoTime() + " */")) { // H2 would hand out the last result again for the same words
            while (rows.next()) {
                figures.put("KR-" + rows.getLong(1), rows.getBigDecimal(2));
            }
        }
        return figures;
    }
}
