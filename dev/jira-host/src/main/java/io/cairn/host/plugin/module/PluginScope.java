package io.cairn.host.plugin.module;

import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.descriptor.Descriptor;
import io.cairn.host.plugin.velocity.Templates;
import java.net.URL;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** A plugin as its modules see it: its files, its classes, its beans. Files and classes are there from installation, beans while the plugin is on. */
public final class PluginScope {
    private final Descriptor descriptor;
    private final Complaints complaints;
    private final Templates templates;
    private volatile Bundle bundle;
    private volatile GenericApplicationContext beans;

    public PluginScope(Descriptor descriptor, Complaints complaints) {
        this.descriptor = descriptor;
        this.complaints = complaints;
        this.templates = new Templates(descriptor.key(), this::file, complaints);
    }

    /** Called once the bundle is installed. */
    public void attach(Bundle installed) {
        this.bundle = installed;
    }

    /** Called with the started context, and with null when it has ended. */
    public void attach(GenericApplicationContext started) {
        this.beans = started;
    }

    public String key() {
        return descriptor.key();
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public Complaints complaints() {
        return complaints;
    }

    public Templates templates() {
        return templates;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Beans of the plugin. @throws IllegalStateException while the plugin is off */
    public GenericApplicationContext beans() {
        GenericApplicationContext started = beans;
        if (started == null) {
            throw new IllegalStateException(key() + " is off");
        }
        return started;
    }

    /** A file of the plugin's own jar; null if there is none. */
    public URL file(String path) {
        return bundle.getEntry(path.startsWith("/") ? path : "/" + path);
    }

    /** The plugin's class loader. */
    public ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** A class named in the descriptor, of the plugin or imported by it. @throws PluginException naming module and class */
    public Class<?> load(String className, String module) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginException(PluginException.Reason.MODULE, module + ": class " + className + " cannot be loaded: " + e, e);
        }
    }

    /**
     * An object of a class named in the descriptor, its constructor filled with beans of the plugin (jira-platform.md B.3).
     *
     * @throws PluginException naming module, class and the bean that is missing
     */
    public <T> T create(String className, Class<T> type, String module) {
        Class<?> found = load(className, module);
        if (!type.isAssignableFrom(found)) {
            throw new PluginException(PluginException.Reason.MODULE, module + ": " + className + " is not a " + type.getName());
        }
        return type.cast(create(found, module));
    }

    /** As {@link #create(String, Class, String)}, of a class already loaded. */
    public Object create(Class<?> type, String module) {
        AutowireCapableBeanFactory factory = beans().getAutowireCapableBeanFactory();
        return within(() -> {
            try {
                Object made = factory.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
                return factory.initializeBean(made, type.getName());
            } catch (BeansException | LinkageError e) {
                Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
                throw new PluginException(PluginException.Reason.MODULE, module + ": " + type.getName() + " cannot be made: " + cause.getMessage(), e);
            }
        });
    }

    /** Runs something with the plugin's class loader as the thread's. */
    public <T> T within(Callable<T> task) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            return task.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
