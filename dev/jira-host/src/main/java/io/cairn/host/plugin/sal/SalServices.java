package io.cairn.host.plugin.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.Site;
import io.cairn.host.plugin.database.Transactions;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.webresource.ResourceRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** All product-neutral services that need nothing but the site. */
public final class SalServices {
    private SalServices() {
    }

    /** @param ofJira services of the small Jira; those for users are needed, else SAL's are left out */
    public static List<HostService<?>> of(Site site, Path home, Transactions transactions, ResourceRegistry resources, List<HostService<?>> ofJira) {
        SessionServices sessions = new SessionServices(site.sessions());
        List<HostService<?>> services = new java.util.ArrayList<>(List.of(
                new HostService<>(ApplicationProperties.class, new SiteProperties(site.baseUrl(), home)),
                new HostService<>(XsrfTokenGenerator.class, sessions),
                new HostService<>(WebSudoManager.class, sessions),
                new HostService<>(LoginUriProvider.class, sessions),
                new HostService<TransactionTemplate>(TransactionTemplate.class, new Template(transactions)),
                new HostService<>(PageBuilderService.class, new PageBuilder(resources))));
        Optional<JiraAuthenticationContext> authentication = find(JiraAuthenticationContext.class, ofJira);
        authentication.ifPresent(found -> services.add(new HostService<>(ThreadLocalDelegateExecutorFactory.class, new UserBoundExecutors(found))));
        Optional<com.atlassian.jira.user.util.UserManager> users = find(com.atlassian.jira.user.util.UserManager.class, ofJira);
        Optional<GroupManager> groups = find(GroupManager.class, ofJira);
        if (authentication.isPresent() && users.isPresent() && groups.isPresent()) {
            services.add(new HostService<UserManager>(UserManager.class,
                    new SalUsers(users.get(), groups.get(), authentication.get(), site.visitors(), site.contextPath())));
        }
        return services;
    }

    private record Template(Transactions transactions) implements TransactionTemplate {
        @Override
        public <T> T execute(com.atlassian.sal.api.transaction.TransactionCallback<T> work) {
            return transactions.within(work::doInTransaction);
        }
    }

    private static <T> Optional<T> find(Class<T> type, List<HostService<?>> services) {
        return services.stream().filter(service -> service.type() == type).map(service -> type.cast(service.service())).findFirst();
    }

    /** Offers each bundle a renderer of its own templates. @param plugins finds the plugin of a bundle */
    public static void registerTemplates(BundleContext context, Function<Bundle, PluginScope> plugins, Supplier<I18nHelper> texts, String contextPath) {
        context.registerService(TemplateRenderer.class, new ServiceFactory<TemplateRenderer>() {
            @Override
            public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
                return new BundleTemplates(() -> plugins.apply(bundle), texts, contextPath);
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {
                // Holds nothing.
            }
        }, null);
    }
}
