package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.w3c.dom.NodeList;

/** Tables as the databases of Jira must be able to hold them. */
public class SchemaTest extends StoreTest {
    private static final int LONGEST_NAME = 30;

    /** Reserved in one of PostgreSQL 17, MySQL 8.4, MariaDB 11, Oracle 19c, SQL Server 2022, H2 2.3; those one might use. */
    private static final Set<String> RESERVED = Set.of(("ACCESS ADD ALL ALTER ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC AUDIT AUTHORIZATION BACKUP BEFORE BEGIN "
            + "BETWEEN BIGINT BINARY BLOB BOTH BREAK BROWSE BULK BY CALL CASCADE CASE CAST CHANGE CHAR CHARACTER CHECK CHECKPOINT CLOSE CLUSTER "
            + "CLUSTERED COALESCE COLLATE COLLATION COLUMN COLUMN_VALUE COMMENT COMMIT COMPRESS COMPUTE CONCURRENTLY CONDITION CONNECT CONSTRAINT "
            + "CONTAINS CONTINUE CONVERT CREATE CROSS CUBE CUME_DIST CURRENT CURRENT_DATE CURRENT_TIME CURRENT_USER CURSOR DATABASE DATE DAY "
            + "DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFERRABLE DELAYED DELETE DENSE_RANK DENY DESC DESCRIBE DETERMINISTIC DISTINCT DIV DO DOUBLE DROP "
            + "DUAL DUMP EACH ELSE EMPTY END ERRLVL ESCAPE EXCEPT EXCLUSIVE EXEC EXECUTE EXISTS EXIT EXPLAIN EXTERNAL FALSE FETCH FILE FILLFACTOR "
            + "FIRST_VALUE FLOAT FOR FORCE FOREIGN FREETEXT FREEZE FROM FULL FULLTEXT FUNCTION GENERATED GET GOTO GRANT GROUP GROUPING GROUPS HAVING "
            + "HOLDLOCK HOUR IDENTIFIED IDENTITY IF IGNORE ILIKE IMMEDIATE IN INCREMENT INDEX INITIAL INITIALLY INNER INSERT INT INTEGER INTERSECT "
            + "INTERVAL INTO IS ISNULL ITERATE JOIN KEY KEYS KILL LAG LAST_VALUE LATERAL LEAD LEADING LEAVE LEFT LEVEL LIKE LIMIT LINENO LINES LOAD LOCK "
            + "LONG LOOP MATCH MAXEXTENTS MERGE MINUS MINUTE MLSLABEL MOD MODE MODIFY MONTH NATURAL NOAUDIT NOCHECK NOCOMPRESS NOT NOTNULL NOWAIT NULL "
            + "NULLIF NUMBER NUMERIC OF OFF OFFLINE OFFSET OFFSETS ON ONLINE ONLY OPEN OPTIMIZE OPTION OR ORDER OUTER OUTFILE OVER OVERLAPS PARTITION "
            + "PCTFREE PERCENT PIVOT PLACING PLAN PRECISION PRIMARY PRINT PRIOR PRIVILEGES PROC PROCEDURE PUBLIC PURGE QUALIFY RAISERROR RANGE RANK RAW "
            + "READ READS READTEXT RECONFIGURE RECURSIVE REFERENCES REGEXP RELEASE RENAME REPEAT REPLACE REPLICATION RESOURCE RESTORE RESTRICT RETURN "
            + "RETURNING REVERT REVOKE RIGHT ROLLBACK ROW ROWCOUNT ROWID ROWNUM ROWS RULE SAVE SCHEMA SECOND SELECT SENSITIVE SEPARATOR SESSION "
            + "SESSION_USER SET SETUSER SHARE SHOW SHUTDOWN SIMILAR SIZE SMALLINT SOME SPATIAL SQL START STARTING STATISTICS STORED SUCCESSFUL SYMMETRIC "
            + "SYNONYM SYSDATE SYSTEM SYSTEM_USER TABLE TABLESAMPLE TERMINATED TEXTSIZE THEN TO TOP TRAILING TRAN TRANSACTION TRIGGER TRUE TRUNCATE "
            + "UESCAPE UID UNDO UNION UNIQUE UNKNOWN UNLOCK UNPIVOT UNSIGNED UPDATE UPDATETEXT USAGE USE USER USING VALIDATE VALUE VALUES VARCHAR "
            + "VARCHAR2 VARIADIC VARYING VERBOSE VIEW WAITFOR WHEN WHENEVER WHERE WHILE WINDOW WITH WITHIN WRITE WRITETEXT XOR YEAR ZEROFILL "
            + "COMMITTED STATUS TYPE NAME").split(" "));

    @Test
    public void noNameIsLongerThanOracleTakes() throws Exception {
        try (Connection connection = database.connection()) {
            for (String table : tables(connection)) {
                assertThat(table).hasSizeLessThanOrEqualTo(LONGEST_NAME).startsWith(TestDatabase.PREFIX);
                assertThat(columns(connection, table)).allMatch(column -> column.length() <= LONGEST_NAME);
                assertThat(indexes(connection, table, "INDEX_NAME"))
                        .allMatch(index -> index.replaceFirst("_INDEX_\\w+$", "").length() <= LONGEST_NAME); // H2 appends to a constraint's name
            }
            assertThat(tables(connection)).hasSize(entities().size());
        }
    }

    @Test
    public void noColumnIsAReservedWord() throws Exception {
        try (Connection connection = database.connection()) {
            for (String table : tables(connection)) {
                assertThat(columns(connection, table)).doesNotContainAnyElementsOf(RESERVED);
            }
        }
    }

    @Test
    public void everyColumnThatIsFilteredHasAnIndex() throws Exception {
        List<String> filtered = List.of("CYCLE.LAST_DAY", "OBJECTIVE.CYCLE_ID", "OBJECTIVE.PARENT_ID", "KEY_RESULT.OBJECTIVE_ID",
                "KEY_RESULT.OWNER_KEY", "EDITION.SUBJECT", "SOURCE.KEY_RESULT_ID", "SOURCE.ISSUE_ID", "SOURCE.SOURCE_KIND",
                "SOURCE.SOURCE_KEY", "SOURCE.PROJECT_ID", "FIGURE.SUBJECT", "KR_LEAF.KEY_RESULT_ID", "KR_LEAF.ISSUE_ID", "FIGURE_EVENT.KEY_RESULT_ID",
                "CHECK_IN.KEY_RESULT_ID", "LAST_CHECK_IN.KEY_RESULT_ID", "REQUEST.REQUEST_KEY", "REQUEST.CLAIMED_AT", "AUDIT.SUBJECT",
                "FIGURE_SAMPLE.SUBJECT", "FORECAST.FORECAST_KEY", "FORECAST.KEY_RESULT_ID", "FORECAST.MADE_ON");
        try (Connection connection = database.connection()) {
            for (String column : filtered) {
                String[] parts = column.split("\\.");
                assertThat(indexes(connection, TestDatabase.PREFIX + parts[0], "COLUMN_NAME")).as(column).contains(parts[1]);
            }
        }
    }

    @Test
    public void theDescriptorNamesEveryEntityAndEveryEntityItsTable() throws Exception {
        List<String> declared = new ArrayList<>();
        for (Class<?> entity : entities()) {
            declared.add(entity.getSimpleName() + ".java");
            assertThat(entity.getAnnotation(Table.class).value()).hasSizeLessThanOrEqualTo(20);
            assertThat(Arrays.stream(entity.getMethods())).noneMatch(Method::isDefault);
        }
        try (var files = Files.list(Path.of("src/main/java/io/cairn/okr/store"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Entity.java")))
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    private static List<Class<?>> entities() throws Exception {
        try (InputStream descriptor = Files.newInputStream(Path.of("atlassian-plugin.xml"))) {
            NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor).getElementsByTagName("entity");
            List<Class<?>> entities = new ArrayList<>();
            for (int at = 0; at < nodes.getLength(); at++) {
                entities.add(Class.forName(nodes.item(at).getTextContent().trim()));
            }
            return entities;
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return texts(data.getTables(connection.getCatalog(), connection.getSchema(), "AO%", new String[] {"TABLE", "BASE TABLE"}), "TABLE_NAME");
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        return texts(connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, null), "COLUMN_NAME");
    }

    private static Set<String> indexes(Connection connection, String table, String what) throws SQLException {
        return texts(connection.getMetaData().getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true), what);
    }

    private static Set<String> texts(ResultSet rows, String column) throws SQLException {
        Set<String> texts = new HashSet<>();
        try (rows) {
            while (rows.next()) {
                String text = rows.getString(column);
                if (text != null) {
                    texts.add(text.toUpperCase(Locale.ROOT));
                }
            }
        }
        return texts;
    }
}
