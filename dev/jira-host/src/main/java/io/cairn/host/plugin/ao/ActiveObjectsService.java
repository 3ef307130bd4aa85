package io.cairn.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.host.plugin.database.PluginDataSource;
import io.cairn.host.plugin.database.Transactions;
import io.cairn.host.plugin.settings.SettingsStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives each bundle its own {@code ActiveObjects}, with its own tables. */
public final class ActiveObjectsService implements ServiceFactory<ActiveObjects> {
    private final Map<Long, PluginActiveObjects> byBundle = new ConcurrentHashMap<>();
    private final EntityManagers managers;
    private final Transactions transactions;
    private final SettingsStore settings;

    public ActiveObjectsService(PluginDataSource dataSource, Transactions transactions, SettingsStore settings) {
        this.managers = new EntityManagers(dataSource);
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Offers the service to all bundles. */
    public void register(BundleContext context) {
        context.registerService(ActiveObjects.class, this, null);
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return of(bundle).service();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        byBundle.remove(bundle.getBundleId());
    }

    PluginActiveObjects of(Bundle bundle) {
        return byBundle.computeIfAbsent(bundle.getBundleId(), id -> PluginActiveObjects.notReady(bundle.getSymbolicName(), transactions));
    }

    EntityManagers managers() {
        return managers;
    }

    Transactions transactions() {
        return transactions;
    }

    SettingsStore settings() {
        return settings;
    }
}
