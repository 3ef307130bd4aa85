package io.cairn.host.plugin.spring;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A bean of a plugin offered as an OSGi service for as long as the plugin's context lives. */
public final class ServiceExport implements AutoCloseable {
    private final ServiceRegistration<?> registration;

    /** @throws IllegalArgumentException if the bean does not have one of the types */
    public ServiceExport(BundleContext context, Object bean, String beanName, String[] types) throws ClassNotFoundException {
        for (String type : List.of(types)) {
            if (!context.getBundle().loadClass(type).isInstance(bean)) {
                throw new IllegalArgumentException("bean " + beanName + " is exported as " + type + " but is a " + bean.getClass().getName());
            }
        }
        this.registration = context.registerService(types, bean, null);
    }

    @Override
    public void close() {
        try {
            registration.unregister();
        } catch (IllegalStateException alreadyGone) {
            // The bundle was stopped first: OSGi has taken the service back itself.
            return;
        }
    }
}
