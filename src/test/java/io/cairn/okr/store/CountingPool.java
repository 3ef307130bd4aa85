package io.cairn.okr.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import net.java.ao.DisposableDataSource;

/** A pool that writes down the statements prepared on it. */
final class CountingPool extends HikariDataSource implements DisposableDataSource {
    private final List<String> statements = new CopyOnWriteArrayList<>();

    CountingPool(HikariConfig config) {
        super(config);
    }

    /** Not public, so that the proxy's class lies in this package and Active Objects may call it by reflection. */
    interface Counted extends Connection {
    }

    List<String> statements() {
        return statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Counted.class}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") && !isForAnId((String) arguments[0])) {
                statements.add((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /** On PostgreSQL Active Objects asks for the next id before it inserts. */
    private static boolean isForAnId(String statement) {
        return statement.toLowerCase(Locale.ROOT).contains("nextval(");
    }

    @Override
    public void dispose() {
        close();
    }
}
