package io.cairn.host.plugin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.Before;
import org.junit.Test;

public class TransactionsTest {
    private final DataSource database = TestTables.memory();
    private final PluginDataSource source = new PluginDataSource(database);
    private final Transactions transactions = new Transactions(source);

    @Before
    public void makeTable() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table T (N int)");
        }
    }

    private int insert() {
        try (Connection connection = source.getConnection()) {
            return connection.createStatement().executeUpdate("insert into T values (1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() throws SQLException {
        try (Connection connection = database.getConnection(); var found = connection.createStatement().executeQuery("select count(*) from T")) {
            found.next();
            return found.getInt(1);
        }
    }

    private Integer insertAndFail() {
        insert();
        throw new IllegalArgumentException("on purpose");
    }

    @Test
    public void whatReturnsIsCommittedAndWhatThrowsIsRolledBack() throws SQLException {
        transactions.within(this::insert);
        assertThatThrownBy(() -> transactions.within(this::insertAndFail)).isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    public void anInnerTransactionJoinsTheOuterOne() throws SQLException {
        assertThatThrownBy(() -> transactions.within(() -> {
            transactions.within(this::insert);
            return insertAndFail();
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
    }

    @Test
    public void anInnerFailureCannotBeSwallowed() throws SQLException {
        assertThatThrownBy(() -> transactions.within(() -> {
            try {
                transactions.within(this::insertAndFail);
            } catch (IllegalArgumentException e) {
                return insert();
            }
            return 0;
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("inner transaction");

        assertThat(rows()).isZero();
    }
}
