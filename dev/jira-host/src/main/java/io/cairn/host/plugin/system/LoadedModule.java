package io.cairn.host.plugin.system;

import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;

/** A module with what the descriptor says of it. */
record LoadedModule(ModuleHeader header, PluginModule module) {
}
