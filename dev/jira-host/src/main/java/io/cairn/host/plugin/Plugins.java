package io.cairn.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The app manager's view of what is installed. What is installed survives a restart, and so does its being switched off. */
public interface Plugins {
    /**
     * Installs and enables a jar; the same or another version of an installed plugin is replaced, its data stay.
     *
     * @return the plugin, enabled
     * @throws PluginException if the jar is not a plugin this host accepts; what was installed before runs on
     * @throws IOException     if the file cannot be read
     */
    PluginView install(Path jar) throws IOException;

    /** As {@link #install(Path)}, from an upload; the stream is read to its end and not closed. */
    PluginView install(InputStream jar) throws IOException;

    /** @throws PluginException if the plugin is unknown or cannot be started; it is switched off then */
    void enable(String key);

    /** Does nothing if it is off already. @throws PluginException if the plugin is unknown */
    void disable(String key);

    /** Takes the plugin away; tables and settings stay, as in Jira. @throws PluginException if the plugin is unknown */
    void uninstall(String key);

    /** Sorted by name. */
    List<PluginView> list();

    /** Empty if not installed. */
    Optional<PluginView> find(String key);

    /** What a plugin that is off or gone has left behind; also answers for keys that are no longer installed. */
    LeakReport leaks(String key);
}
