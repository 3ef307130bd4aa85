package io.cairn.host.plugin.database;

import io.cairn.host.plugin.SqlCount;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source given to Active Objects. Each executed statement is counted ({@link SqlCount}); a batch counts once. Within {@link Transactions} all
 * connections of a thread are the same one, and closing it does nothing.
 */
public final class PluginDataSource implements DataSource {
    private final DataSource target;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    public PluginDataSource(DataSource target) {
        this.target = target;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection ofTransaction = bound.get();
        return ofTransaction != null ? counted(ofTransaction, false) : counted(target.getConnection(), true);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("connections are opened for the host's own account only");
    }

    /** A connection that is not counted and takes no part in transactions, for the host's own tables. */
    Connection plainConnection() throws SQLException {
        return target.getConnection();
    }

    /** The connection of this thread's transaction; null outside of one. */
    Connection bound() {
        return bound.get();
    }

    void bind(Connection connection) {
        bound.set(connection);
    }

    void unbind() {
        bound.remove();
    }

    private static Connection counted(Connection real, boolean mayEnd) {
        return proxy(Connection.class, (method, arguments) -> {
            if (!mayEnd && endsTransaction(method)) {
                return null;
            }
            Object result = invoke(real, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement);
            }
            return result instanceof Statement statement ? counted(Statement.class, statement) : result;
        });
    }

    /** Whoever borrows the connection of a transaction must not end it or leave other settings behind. */
    private static boolean endsTransaction(Method method) {
        return switch (method.getName()) {
            case "close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation" -> true;
            default -> false;
        };
    }

    private static <S extends Statement> S counted(Class<S> type, S statement) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                SqlCount.add();
            }
            return invoke(statement, method, arguments);
        });
    }

    /** A call on a proxy. */
    private interface Handler {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(PluginDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) ->
                switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> handler.call(method, arguments);
                }));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(PluginDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
