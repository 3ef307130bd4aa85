package io.cairn.host.plugin.sal;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.settings.SettingsStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls upgrade tasks and {@code LifecycleAware}s, of which only those count that a plugin exports as OSGi services (jira-platform.md B.3, C.17). Where Jira
 * logs a failure and goes on (UNVERIFIED), this host refuses to enable the plugin.
 */
public final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final SettingsStore settings;
    private final ClusterLockService locks;

    public Lifecycle(SettingsStore settings, ClusterLockService locks) {
        this.settings = settings;
        this.locks = locks;
    }

    /** Upgrade tasks that are newer than the stored build number, then {@code onStart}. @throws PluginException if one fails */
    public void started(PluginScope plugin) {
        upgrade(plugin);
        for (LifecycleAware aware : services(plugin.bundle(), LifecycleAware.class)) {
            call(plugin, aware.getClass().getName() + ".onStart", aware::onStart);
        }
    }

    /** {@code onStop}, of the last first; failures are logged. */
    public void stopping(PluginScope plugin) {
        List<LifecycleAware> awares = new ArrayList<>(services(plugin.bundle(), LifecycleAware.class));
        java.util.Collections.reverse(awares);
        for (LifecycleAware aware : awares) {
            try {
                call(plugin, aware.getClass().getName() + ".onStop", aware::onStop);
            } catch (PluginException e) {
                LOG.error("{} did not stop cleanly", plugin.key(), e);
            }
        }
    }

    private void upgrade(PluginScope plugin) {
        List<PluginUpgradeTask> tasks = services(plugin.bundle(), PluginUpgradeTask.class).stream()
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber)).toList();
        if (tasks.isEmpty()) {
            return;
        }
        ClusterLock lock = locks.getLockForName("upgrade." + plugin.key());
        lock.lock();
        try {
            tasks.forEach(task -> upgrade(plugin, task));
        } finally {
            lock.unlock();
        }
    }

    private void upgrade(PluginScope plugin, PluginUpgradeTask task) {
        String name = plugin.key() + ":build";
        int current = Integer.parseInt(String.valueOf(settings.global().getOrDefault(name, "0")));
        if (!task.getPluginKey().equals(plugin.key())) {
            throw new PluginException(PluginException.Reason.MODULE, task.getClass().getName() + " says it upgrades " + task.getPluginKey());
        }
        if (task.getBuildNumber() > current) {
            call(plugin, "upgrade task " + task.getBuildNumber(), () -> {
                Collection<Message> errors = task.doUpgrade();
                if (errors != null && !errors.isEmpty()) {
                    throw new IllegalStateException("it reported " + errors.stream().map(Message::getKey).toList());
                }
            });
            settings.global().put(name, String.valueOf(task.getBuildNumber()));
        }
    }

    private interface Call {
        void run() throws Exception;
    }

    private static void call(PluginScope plugin, String what, Call call) {
        try {
            plugin.within(() -> {
                call.run();
                return null;
            });
        } catch (RuntimeException | LinkageError e) {
            throw new PluginException(PluginException.Reason.MODULE, plugin.key() + ": " + what + " failed: " + e, e);
        }
    }

    private static <T> List<T> services(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        if (offered == null) {
            return List.of();
        }
        return Arrays.stream(offered).filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference))).toList();
    }
}
