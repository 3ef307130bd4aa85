package io.cairn.host.plugin.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.FactoryBean;

/** A service of the host or of another plugin as a bean: a proxy that looks the service up at each call, as Gemini Blueprint's does. */
public final class ServiceImport implements FactoryBean<Object>, AutoCloseable {
    /** Jira waits 5 minutes (jira-platform.md B.3); all services of this host are there from the beginning, so whoever waits has made a mistake. */
    private static final long WAIT_MILLIS = 2_000;

    private final Class<?> type;
    private final ServiceTracker<Object, Object> tracker;
    private final Object proxy;

    /** @throws IllegalStateException if the service is mandatory and does not come */
    public ServiceImport(BundleContext context, String type, String filter, boolean mandatory) throws Exception {
        this.type = context.getBundle().loadClass(type);
        this.tracker = open(context, type, filter);
        if (mandatory && tracker.waitForService(WAIT_MILLIS) == null) {
            tracker.close();
            throw new IllegalStateException("no OSGi service " + type + (filter.isEmpty() ? "" : " with " + filter)
                    + ": Jira has none either, or the host lacks it; use availability=\"optional\" if the plugin can do without");
        }
        this.proxy = Proxy.newProxyInstance(this.type.getClassLoader(), new Class<?>[] {this.type}, this::call);
    }

    private static ServiceTracker<Object, Object> open(BundleContext context, String type, String filter) throws InvalidSyntaxException {
        String byType = "(objectClass=" + type + ")";
        ServiceTracker<Object, Object> tracker =
                new ServiceTracker<>(context, context.createFilter(filter.isEmpty() ? byType : "(&" + byType + filter + ")"), null);
        tracker.open();
        return tracker;
    }

    private Object call(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "OSGi service " + type.getName();
            };
        }
        Object service = tracker.getService();
        if (service == null) {
            throw new IllegalStateException("no OSGi service " + type.getName() + " at the moment");
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Object getObject() {
        return proxy;
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public void close() {
        tracker.close();
    }
}
