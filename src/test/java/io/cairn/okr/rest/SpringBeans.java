package io.cairn.okr.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.springframework.context.support.GenericApplicationContext;

/** Lets Jersey fill the constructors of resources and mappers with the plugin's beans, as in Jira. */
final class SpringBeans extends AbstractBinder {
    private final GenericApplicationContext beans;

    SpringBeans(GenericApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    protected void configure() {
        bind(beans).to(GenericApplicationContext.class);
        bindAsContract(Resolver.class).to(JustInTimeInjectionResolver.class).in(Singleton.class);
    }

    /** Asked for what Jersey has no maker for. */
    static final class Resolver implements JustInTimeInjectionResolver {
        private final GenericApplicationContext beans;
        private final ServiceLocator locator;

        @Inject
        Resolver(GenericApplicationContext beans, ServiceLocator locator) {
            this.beans = beans;
            this.locator = locator;
        }

        @Override
        public boolean justInTimeResolution(Injectee wanted) {
            boolean ours = wanted.getInjecteeClass() != null && wanted.getInjecteeClass().getPackage() == RestApi.class.getPackage();
            if (!ours || !(wanted.getRequiredType() instanceof Class<?> type) || beans.getBeanNamesForType(type).length == 0) {
                return false;
            }
            ServiceLocatorUtilities.addOneConstant(locator, beans.getBean(type), null, type);
            return true;
        }
    }
}
