package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** A database with Active Objects set up as in Jira; each {@link #node} stands for one server on it. */
final class TestDatabase implements AutoCloseable {
    static final String PREFIX = prefix("io.cairn.okr") + "_";

    private final CountingPool pool;

    private TestDatabase(CountingPool pool) {
        this.pool = pool;
    }

    /**
     * The databases to test on, as URLs of JDBC: {@code -Dstore.urls=jdbc:postgresql://…,jdbc:mariadb://…}, user and password
     * in the URL, the driver on the class path, the database empty. By default one in memory.
     */
    static List<String> urls() {
        return List.of(System.getProperty("store.urls", "jdbc:h2:mem:").split(","));
    }

    /** Connects; in memory that makes an empty database. */
    static TestDatabase connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.equals("jdbc:h2:mem:") ? url + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : url);
        config.setMaximumPoolSize(8);
        return new TestDatabase(new CountingPool(config));
    }

    /** Active Objects with own state, as on another server of the cluster. */
    ActiveObjects node() {
        EntityManager manager = new EntityManager(provider(), new Configuration());
        return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.getName().equals("executeInTransaction")
                        ? transaction(manager, (TransactionCallback<?>) arguments[0]) : call(manager, method, arguments));
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Everything prepared since the last call. */
    List<String> statements() {
        List<String> prepared = List.copyOf(pool.statements());
        pool.statements().clear();
        return prepared;
    }

    @Override
    public void close() {
        pool.close();
    }

    private DatabaseProvider provider() {
        String url = pool.getJdbcUrl();
        if (url.startsWith("jdbc:h2:")) {
            return new H2DatabaseProvider(pool, "PUBLIC");
        }
        return url.startsWith("jdbc:postgresql:") ? new PostgreSQLDatabaseProvider(pool, "public") : new MySQLDatabaseProvider(pool);
    }

    private static Object call(EntityManager manager, Method method, Object[] arguments) throws Throwable {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(manager, arguments);
        } catch (InvocationTargetException thrown) {
            throw wrapped(thrown.getCause());
        }
    }

    private static Object transaction(EntityManager manager, TransactionCallback<?> work) throws Throwable {
        try {
            return new Transaction<Object>(manager) {
                @Override
                protected Object run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException failure) {
            throw wrapped(failure);
        }
    }

    private static Throwable wrapped(Throwable failure) {
        return failure instanceof SQLException ? new ActiveObjectsException(failure) : failure;
    }

    /** As Jira makes it: "AO_" and the last six digits of the namespace's MD5. */
    private static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return String.format("AO_%02X%02X%02X", digest[13], digest[14], digest[15]);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(new AtlassianTableNameConverter(name -> PREFIX + name), new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
