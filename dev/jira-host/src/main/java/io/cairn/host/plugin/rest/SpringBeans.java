package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.module.PluginScope;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.core.MethodParameter;

/**
 * Lets Jersey fill constructors marked {@code @Inject} of resources and providers with beans of the plugin (jira-platform.md C.2): what Jersey does not know
 * itself it asks here, and then keeps.
 */
final class SpringBeans extends AbstractBinder {
    private final PluginScope plugin;

    SpringBeans(PluginScope plugin) {
        this.plugin = plugin;
    }

    @Override
    protected void configure() {
        bind(plugin).to(PluginScope.class);
        bindAsContract(Resolver.class).to(JustInTimeInjectionResolver.class).in(jakarta.inject.Singleton.class);
    }

    /** Asked by HK2 for types it has no maker for. */
    static final class Resolver implements JustInTimeInjectionResolver {
        private final PluginScope plugin;
        private final ServiceLocator locator;

        @Inject
        Resolver(PluginScope plugin, ServiceLocator locator) {
            this.plugin = plugin;
            this.locator = locator;
        }

        @Override
        public boolean justInTimeResolution(Injectee wanted) {
            if (!(wanted.getRequiredType() instanceof Class<?> type) || !isForPlugin(wanted)) {
                return false;
            }
            try {
                Object bean = plugin.beans().getAutowireCapableBeanFactory().resolveDependency(dependency(wanted), wanted.getInjecteeClass().getName());
                if (bean == null) {
                    return false;
                }
                ServiceLocatorUtilities.addOneConstant(locator, bean, null, type);
                return true;
            } catch (NoSuchBeanDefinitionException e) {
                return false;
            }
        }

        /** What Jersey looks up for itself has no injectee. */
        private boolean isForPlugin(Injectee wanted) {
            return wanted.getInjecteeClass() != null && wanted.getInjecteeClass().getClassLoader() == plugin.loader();
        }

        private static DependencyDescriptor dependency(Injectee wanted) {
            AnnotatedElement parent = wanted.getParent();
            if (parent instanceof Constructor<?> constructor) {
                return new DependencyDescriptor(new MethodParameter(constructor, wanted.getPosition()), true);
            }
            return new DependencyDescriptor((Field) parent, true);
        }
    }
}
