package io.cairn.host.plugin.system;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.HttpDoor;
import io.cairn.host.plugin.PluginContainer;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.plugin.Site;
import io.cairn.host.plugin.WebFragments;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.plugin.cluster.ThisNode;
import io.cairn.host.plugin.i18n.Resolver;
import io.cairn.host.plugin.osgi.OsgiFramework;
import io.cairn.host.plugin.sal.SalServices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;

/** The plugin system, put together. */
public final class HostContainer implements PluginContainer {
    private final OsgiFramework framework;
    private final Parts parts;
    private final InstalledPlugins plugins;
    private final Doors doors;

    /**
     * Where and on what the plugin system runs.
     *
     * @param database  shared with the small Jira
     * @param directory for jars and the framework's files
     * @param node      this node; its name is the same after a restart
     * @param clock     tests can set it
     */
    public record Setting(DataSource database, Path directory, ThisNode node, Clock clock) {
    }

    private HostContainer(Setting setting, Site site, Ground ground, List<HostService<?>> ofJira) {
        this.framework = OsgiFramework.start(setting.directory().resolve("osgi"));
        this.parts = new Parts(setting.database(), site, ground, setting.clock(), setting.node());
        this.plugins = new InstalledPlugins(framework, parts, new PluginFolder(setting.directory().resolve("plugins")));
        this.doors = new Doors(parts, plugins);
        offerServices(setting, site, ofJira);
    }

    /**
     * Starts the plugin system with the plugins that were installed in its directory before.
     *
     * @param ofJira services of the small Jira that plugins may import
     */
    public static HostContainer start(Setting setting, Site site, Ground ground, List<HostService<?>> ofJira) throws IOException {
        HostContainer container = new HostContainer(setting, site, ground, ofJira);
        container.plugins.restore();
        container.parts.scheduler.start();
        return container;
    }

    private void offerServices(Setting setting, Site site, List<HostService<?>> ofJira) {
        BundleContext context = framework.context();
        List<HostService<?>> services = new ArrayList<>(ofJira);
        services.addAll(own());
        services.addAll(SalServices.of(site, setting.directory(), parts.transactions, parts.resources, ofJira));
        services.forEach(service -> context.registerService(service.type().getName(), service.service(), null));
        parts.activeObjects.register(context);
        SalServices.registerTemplates(context, plugins::scopeOf, parts.language, site.contextPath());
    }

    private List<HostService<?>> own() {
        return List.of(
                new HostService<>(EventPublisher.class, parts.ground.events()),
                new HostService<>(I18nResolver.class, new Resolver(parts.ground.texts(), parts.site.visitors()::locale)),
                new HostService<>(I18nHelper.BeanFactory.class, parts.ground.languages()),
                new HostService<>(PluginSettingsFactory.class, parts.settings),
                new HostService<>(SchedulerService.class, parts.scheduler),
                new HostService<>(ClusterLockService.class, parts.locks()),
                new HostService<>(ClusterManager.class, parts.node),
                new HostService<>(ClusterMessagingService.class, parts.node),
                new HostService<>(CacheManager.class, parts.caches),
                new HostService<>(CacheFactory.class, parts.caches));
    }

    @Override
    public Plugins plugins() {
        return plugins;
    }

    @Override
    public WebFragments fragments() {
        return parts.fragments;
    }

    @Override
    public WebResources webResources() {
        return parts.resources;
    }

    @Override
    public HttpDoor door() {
        return doors;
    }

    @Override
    public Complaints complaints() {
        return parts.complaints();
    }

    /** A service as plugins find it, for the host's own use of its API; null if there is none. */
    public <T> T service(Class<T> type) {
        var reference = framework.context().getServiceReference(type);
        return reference == null ? null : framework.context().getService(reference);
    }

    @Override
    public void close() {
        plugins.stopAll();
        parts.close();
        framework.close();
    }
}
