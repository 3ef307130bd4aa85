package io.cairn.host.plugin.system;

import io.cairn.host.plugin.LeakReport;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.plugin.descriptor.PluginJar;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.osgi.OsgiFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this host. One change at a time. */
final class InstalledPlugins implements Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugins.class);

    private final OsgiFramework framework;
    private final Parts parts;
    private final PluginFolder folder;
    private final Leaks leaks;
    private final Map<String, LoadedPlugin> byKey = Collections.synchronizedMap(new LinkedHashMap<>());

    InstalledPlugins(OsgiFramework framework, Parts parts, PluginFolder folder) {
        this.framework = framework;
        this.parts = parts;
        this.folder = folder;
        this.leaks = new Leaks(parts, framework.context());
    }

    /** Loads what was installed before; a plugin that does not start any more is left off and logged. */
    synchronized void restore() throws IOException {
        for (Map.Entry<String, Boolean> entry : folder.read().entrySet()) {
            try {
                LoadedPlugin plugin = load(folder.jar(entry.getKey()));
                byKey.put(plugin.key(), plugin);
                if (entry.getValue()) {
                    plugin.start();
                }
            } catch (PluginException e) {
                LOG.error("{} is installed but cannot be loaded", entry.getKey(), e);
            }
        }
    }

    @Override
    public PluginView install(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return install(in);
        }
    }

    @Override
    public synchronized PluginView install(InputStream jar) throws IOException {
        Path received = folder.receive(jar);
        try {
            LoadedPlugin made = load(received);
            replace(byKey.get(made.key()), made);
            folder.keep(received, made.key());
            remember();
            return made.view();
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private LoadedPlugin load(Path file) throws IOException {
        PluginJar jar = PluginJar.read(file);
        LoadedPlugin made = new LoadedPlugin(jar, parts);
        made.attach(framework.install(file));
        leaks.watch(jar);
        return made;
    }

    /** @param before null if the plugin is new */
    private void replace(LoadedPlugin before, LoadedPlugin made) {
        boolean wasOn = before != null && before.isOn();
        if (wasOn) {
            before.stop();
        }
        // Templates ask for the plugin of their bundle while it starts.
        byKey.put(made.key(), made);
        try {
            made.start();
        } catch (PluginException e) {
            framework.uninstall(made.bundle());
            byKey.remove(made.key());
            if (before != null) {
                byKey.put(before.key(), before);
            }
            if (wasOn) {
                before.start();
            }
            throw e;
        }
        if (before != null) {
            framework.uninstall(before.bundle());
        }
    }

    @Override
    public synchronized void enable(String key) {
        LoadedPlugin plugin = known(key);
        try {
            plugin.start();
        } finally {
            remember();
        }
    }

    @Override
    public synchronized void disable(String key) {
        known(key).stop();
        remember();
    }

    @Override
    public synchronized void uninstall(String key) {
        LoadedPlugin plugin = known(key);
        plugin.stop();
        framework.uninstall(plugin.bundle());
        byKey.remove(key);
        try {
            folder.delete(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remember();
    }

    private LoadedPlugin known(String key) {
        LoadedPlugin plugin = byKey.get(key);
        if (plugin == null) {
            throw new PluginException(PluginException.Reason.UNKNOWN_PLUGIN, "no plugin " + key + " is installed");
        }
        return plugin;
    }

    private void remember() {
        Map<String, Boolean> state = new LinkedHashMap<>();
        loaded().forEach(plugin -> state.put(plugin.key(), plugin.isOn()));
        try {
            folder.write(state);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of plugins cannot be written", e);
        }
    }

    private List<LoadedPlugin> loaded() {
        synchronized (byKey) {
            return new ArrayList<>(byKey.values());
        }
    }

    @Override
    public List<PluginView> list() {
        return loaded().stream().map(LoadedPlugin::view).sorted(Comparator.comparing(PluginView::name)).toList();
    }

    @Override
    public Optional<PluginView> find(String key) {
        return Optional.ofNullable(byKey.get(key)).map(LoadedPlugin::view);
    }

    @Override
    public LeakReport leaks(String key) {
        return leaks.of(key);
    }

    /** The plugin of a bundle; must be one of ours. */
    PluginScope scopeOf(Bundle bundle) {
        return loaded().stream().filter(plugin -> plugin.bundle() == bundle).map(LoadedPlugin::scope).findFirst()
                .orElseThrow(() -> new IllegalStateException(bundle + " is no plugin"));
    }

    /** Stops all, the last first; they are on again after the next start. */
    synchronized void stopAll() {
        List<LoadedPlugin> order = loaded();
        Collections.reverse(order);
        order.forEach(LoadedPlugin::stop);
    }
}
