package io.cairn.host.plugin;

import java.util.List;
import java.util.Map;

/**
 * An installed plugin, as the app manager shows it.
 *
 * @param vendor       empty if the plugin names none
 * @param description  empty if there is none
 * @param parameters   {@code <param>}s of {@code <plugin-info>}, for example {@code configure.url}
 * @param modules      in the order of the descriptor
 */
public record PluginView(String key, String name, String version, String vendor, String description, boolean enabled,
                         Map<String, String> parameters, List<ModuleView> modules) {

    /**
     * A module of a plugin.
     *
     * @param type element name in the descriptor, for example {@code web-item}
     */
    public record ModuleView(String key, String type, boolean enabled) {
    }
}
