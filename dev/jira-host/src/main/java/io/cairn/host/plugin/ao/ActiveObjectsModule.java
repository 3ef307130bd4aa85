package io.cairn.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.settings.SettingsStore;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * {@code <ao>}: makes or changes the plugin's tables, after the upgrade tasks that are newer than the stored model version have run (jira-platform.md C.1; that
 * the tasks run before the tables are brought up to date: UNVERIFIED).
 */
public final class ActiveObjectsModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final ActiveObjectsService service;
    private final String prefix;
    private final List<String> entities;
    private final List<String> upgradeTasks;
    private Runnable flush = () -> { };

    public ActiveObjectsModule(ModuleHeader header, XmlNode node, PluginScope plugin, ActiveObjectsService service) {
        this.header = header;
        this.plugin = plugin;
        this.service = service;
        this.prefix = EntityManagers.prefix(node.attribute("namespace").orElse(plugin.key()));
        this.entities = node.children("entity").stream().map(XmlNode::text).toList();
        this.upgradeTasks = node.children("upgradeTask").stream().map(XmlNode::text).toList();
        if (entities.isEmpty()) {
            throw node.refusal("has no <entity>");
        }
    }

    @Override
    public void enable() {
        EntityManager manager = service.managers().make(prefix);
        try {
            upgrade(manager);
            manager.migrate(classes());
        } catch (SQLException | RuntimeException e) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": " + deepest(e), e);
        }
        flush = manager::flushAll;
        service.transactions().onRollback(flush);
        service.of(plugin.bundle()).ready(manager);
    }

    private void upgrade(EntityManager manager) {
        SettingsStore.Space stored = service.settings().global();
        String name = prefix + "#";
        ModelVersion current = ModelVersion.valueOf(String.valueOf(stored.getOrDefault(name, "0")));
        ActiveObjects ao = PluginActiveObjects.over(manager, plugin.key(), service.transactions());
        List<ActiveObjectsUpgradeTask> tasks = upgradeTasks.stream().map(this::task).sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (task.getModelVersion().isNewerThan(current)) {
                ModelVersion from = current;
                plugin.within(() -> {
                    task.upgrade(from, ao);
                    return null;
                });
                current = task.getModelVersion();
                stored.put(name, current.toString());
            }
        }
    }

    /** Made by its constructor without arguments, not from the Spring context (jira-platform.md C.1). */
    private ActiveObjectsUpgradeTask task(String className) {
        Class<?> type = plugin.load(className, header.toString());
        try {
            return (ActiveObjectsUpgradeTask) type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": " + className + " cannot be made: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new PluginException(PluginException.Reason.MODULE,
                    header + ": " + className + " must be an ActiveObjectsUpgradeTask with a public constructor without arguments", e);
        }
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>>[] classes() {
        return entities.stream().map(name -> {
            Class<?> type = plugin.load(name, header.toString());
            if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
                throw new PluginException(PluginException.Reason.MODULE, header + ": " + name + " is not an entity interface");
            }
            return (Class<? extends RawEntity<?>>) type;
        }).toArray(Class[]::new);
    }

    private static String deepest(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    @Override
    public void disable() {
        service.of(plugin.bundle()).ready(null);
        service.transactions().forget(flush);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
