package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;

/** {@code <rest-migration><rest-v2/></rest-migration>}: chooses REST v2, which is all this host has (jira-platform.md C.2). */
public final class RestMigrationModule implements PluginModule {
    private final ModuleHeader header;

    public RestMigrationModule(ModuleHeader header, XmlNode node) {
        this.header = header;
        node.child("rest-v2").orElseThrow(() -> node.refusal("needs <rest-v2/>"));
    }

    @Override
    public void enable() {
        // Nothing to choose.
    }

    @Override
    public void disable() {
        // Nothing was chosen.
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
