package io.cairn.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.cairn.host.plugin.database.Transactions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;

/**
 * The service {@code ActiveObjects} over an entity manager: the interface's methods are those of the library, with SQLExceptions wrapped as Jira wraps them.
 */
final class PluginActiveObjects implements InvocationHandler {
    private static final Map<Method, Method> OF_LIBRARY = new ConcurrentHashMap<>();

    private final String pluginKey;
    private final Transactions transactions;
    private volatile EntityManager entities;

    private PluginActiveObjects(String pluginKey, Transactions transactions) {
        this.pluginKey = pluginKey;
        this.transactions = transactions;
    }

    /** A service that refuses every call until {@link #ready} is told. */
    static PluginActiveObjects notReady(String pluginKey, Transactions transactions) {
        return new PluginActiveObjects(pluginKey, transactions);
    }

    /** A service that works from the beginning, for upgrade tasks. */
    static ActiveObjects over(EntityManager entities, String pluginKey, Transactions transactions) {
        PluginActiveObjects made = new PluginActiveObjects(pluginKey, transactions);
        made.entities = entities;
        return made.service();
    }

    /** @param manager null makes it refuse again */
    void ready(EntityManager manager) {
        this.entities = manager;
    }

    ActiveObjects service() {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "ActiveObjects of " + pluginKey;
            };
        }
        EntityManager manager = entities;
        if (manager == null) {
            throw new IllegalStateException("Active Objects of " + pluginKey + " are not ready: they cannot be used in constructors, afterPropertiesSet or "
                    + "while the plugin is off (jira-platform.md C.1); use LifecycleAware.onStart or later");
        }
        if (method.getName().equals("executeInTransaction")) {
            TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
            return transactions.within(work::doInTransaction);
        }
        return call(manager, method, arguments);
    }

    private static Object call(EntityManager manager, Method method, Object[] arguments) throws Throwable {
        try {
            return ofLibrary(method).invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    private static Method ofLibrary(Method method) {
        return OF_LIBRARY.computeIfAbsent(method, wanted -> {
            try {
                return EntityManager.class.getMethod(wanted.getName(), wanted.getParameterTypes());
            } catch (NoSuchMethodException e) {
                throw new UnsupportedOperationException("this host has no ActiveObjects." + wanted.getName(), e);
            }
        });
    }
}
