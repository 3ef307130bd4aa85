package io.cairn.host.plugin.ao;

import io.cairn.host.plugin.database.PluginDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
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

/** Makes the library's entity managers: provider by JDBC URL, names as in Jira. */
final class EntityManagers {
    private final PluginDataSource dataSource;

    EntityManagers(PluginDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * {@code AO_}, the last six hexadecimal digits of the MD5 of the name space, {@code _}. Checked against a known table of Jira Software, {@code AO_60DB71}
     * (dev-host-stack.md 3).
     */
    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    EntityManager make(String prefix) {
        return new EntityManager(provider(), new Settings(prefix));
    }

    private DatabaseProvider provider() {
        String url = url();
        DisposableDataSource source = disposable();
        if (url.startsWith("jdbc:h2:")) {
            // Without the schema the library walks through INFORMATION_SCHEMA and fails (dev-host-stack.md 3).
            return new H2DatabaseProvider(source, "PUBLIC");
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgreSQLDatabaseProvider(source, "public");
        }
        if (url.startsWith("jdbc:mysql:") || url.startsWith("jdbc:mariadb:")) {
            return new MySQLDatabaseProvider(source);
        }
        throw new IllegalStateException("this host has no Active Objects for " + url.replaceAll("(jdbc:[^:]+:).*", "$1..."));
    }

    private String url() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database", e);
        }
    }

    private DisposableDataSource disposable() {
        return (DisposableDataSource) Proxy.newProxyInstance(EntityManagers.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(dataSource, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Jira's own converters refuse names over 30 characters (jira-platform.md F.3). */
    private record Settings(String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(new AtlassianTableNameConverter(name -> prefix + name), new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
