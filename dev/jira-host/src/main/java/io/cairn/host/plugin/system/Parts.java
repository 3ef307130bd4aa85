package io.cairn.host.plugin.system;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.util.I18nHelper;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.Site;
import io.cairn.host.plugin.action.ActionDoor;
import io.cairn.host.plugin.ao.ActiveObjectsService;
import io.cairn.host.plugin.cache.HostCaches;
import io.cairn.host.plugin.cluster.DatabaseLocks;
import io.cairn.host.plugin.cluster.ThisNode;
import io.cairn.host.plugin.database.HostTables;
import io.cairn.host.plugin.database.PluginDataSource;
import io.cairn.host.plugin.database.Transactions;
import io.cairn.host.plugin.fragment.FragmentRegistry;
import io.cairn.host.plugin.http.Decoration;
import io.cairn.host.plugin.rest.RestDoor;
import io.cairn.host.plugin.sal.Lifecycle;
import io.cairn.host.plugin.scheduler.HostScheduler;
import io.cairn.host.plugin.servlet.ServletDoor;
import io.cairn.host.plugin.settings.SettingsStore;
import io.cairn.host.plugin.webresource.DownloadFiles;
import io.cairn.host.plugin.webresource.ResourceRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Everything that modules of plugins register with. */
final class Parts implements AutoCloseable {
    final Site site;
    final Ground ground;
    final Supplier<I18nHelper> language;
    final DownloadFiles downloads = new DownloadFiles();
    final ResourceRegistry resources;
    final FragmentRegistry fragments;
    final RestDoor rest = new RestDoor();
    final ServletDoor servlets;
    final ActionDoor actions;
    final Transactions transactions;
    final SettingsStore settings;
    final ActiveObjectsService activeObjects;
    final DatabaseLocks locks;
    final HostScheduler scheduler;
    final HostCaches caches;
    final ThisNode node;
    final Lifecycle lifecycle;

    Parts(DataSource database, Site site, Ground ground, Clock clock, ThisNode node) {
        this.site = site;
        this.ground = ground;
        this.language = () -> ground.languages().getInstance(site.visitors().locale());
        this.resources = new ResourceRegistry(downloads, ground.texts(), site.visitors()::locale, site.contextPath());
        this.fragments = new FragmentRegistry(language, site.contextPath());
        Decoration decoration = new Decoration(site.decorator(), resources);
        this.servlets = new ServletDoor(site.visitors(), decoration);
        this.actions = new ActionDoor(site.visitors(), site.sessions(), decoration, language);
        HostTables tables = new HostTables(database);
        PluginDataSource counted = new PluginDataSource(database);
        this.transactions = new Transactions(counted);
        this.settings = new SettingsStore(tables);
        this.activeObjects = new ActiveObjectsService(counted, transactions, settings);
        this.locks = new DatabaseLocks(tables, node.getNodeId());
        this.scheduler = new HostScheduler(tables, clock);
        this.caches = new HostCaches(clock);
        this.node = node;
        this.lifecycle = new Lifecycle(settings, locks);
    }

    Complaints complaints() {
        return ground.complaints();
    }

    ClusterLockService locks() {
        return locks;
    }

    /** Everything of a plugin that pages, REST or menus show now. */
    List<String> visibleOf(String pluginKey) {
        return Stream.of(fragments.ofPlugin(pluginKey), resources.ofPlugin(pluginKey), rest.ofPlugin(pluginKey), servlets.ofPlugin(pluginKey),
                actions.ofPlugin(pluginKey)).flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        scheduler.close();
        locks.close();
    }
}
