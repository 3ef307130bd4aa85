package io.cairn.host.plugin.module;

/**
 * One module of a plugin. It is read, with all checks that need no code of the plugin, before the plugin starts; enabled after the plugin's Spring context has
 * started; disabled before that context ends.
 */
public interface PluginModule {
    /** Makes it visible; called once until {@link #disable()}. @throws io.cairn.host.plugin.PluginException if it cannot work */
    void enable();

    /** Leaves nothing behind; must not throw. */
    void disable();
}
