package io.cairn.host.plugin.system;

import io.cairn.host.plugin.action.ActionModule;
import io.cairn.host.plugin.ao.ActiveObjectsModule;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.fragment.Locations;
import io.cairn.host.plugin.fragment.WebItemModule;
import io.cairn.host.plugin.fragment.WebPanelModule;
import io.cairn.host.plugin.fragment.WebSectionModule;
import io.cairn.host.plugin.jql.JqlFunctionModule;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.module.TemplateCallsModule;
import io.cairn.host.plugin.rest.RestMigrationModule;
import io.cairn.host.plugin.rest.RestModule;
import io.cairn.host.plugin.servlet.ServletModule;
import io.cairn.host.plugin.webresource.WebResourceModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The kinds of modules this host knows; others are refused, where Jira would leave them out without a word. */
final class ModuleTypes {
    /** Reads a module of one kind. */
    private interface Reader {
        PluginModule read(ModuleHeader header, XmlNode node, PluginScope plugin, Parts parts);
    }

    private static final Map<String, Reader> READERS = Map.ofEntries(
            Map.entry("ao", (header, node, plugin, parts) -> new ActiveObjectsModule(header, node, plugin, parts.activeObjects)),
            Map.entry("velocity-allowlist", (header, node, plugin, parts) -> new TemplateCallsModule(header, node, plugin)),
            Map.entry("rest", (header, node, plugin, parts) -> new RestModule(header, node, plugin, parts.rest, parts.site.visitors())),
            Map.entry("rest-migration", (header, node, plugin, parts) -> new RestMigrationModule(header, node)),
            Map.entry("servlet", (header, node, plugin, parts) -> new ServletModule(header, node, plugin, parts.servlets)),
            Map.entry("webwork1", (header, node, plugin, parts) -> new ActionModule(header, node, plugin, parts.actions)),
            Map.entry("web-item", (header, node, plugin, parts) -> new WebItemModule(header, node, plugin, parts.fragments)),
            Map.entry("web-section", (header, node, plugin, parts) -> new WebSectionModule(header, node, plugin, parts.fragments)),
            Map.entry("web-panel", (header, node, plugin, parts) -> new WebPanelModule(header, node, plugin, parts.fragments, parts.downloads)),
            Map.entry("web-resource", (header, node, plugin, parts) -> new WebResourceModule(header, node, plugin, parts.resources)),
            Map.entry("jql-function", (header, node, plugin, parts) -> new JqlFunctionModule(header, node, plugin, parts.ground.functions())));

    /** Tables first, then what templates may call; the rest in the order of the descriptor. */
    private static final List<String> FIRST = List.of("velocity-allowlist", "ao");

    private ModuleTypes() {
    }

    /**
     * Modules in the order in which they are to be enabled.
     *
     * @throws io.cairn.host.plugin.PluginException on an unknown kind, attribute, element, section or location
     */
    static List<LoadedModule> read(PluginScope plugin, Parts parts) {
        List<LoadedModule> modules = new ArrayList<>();
        for (XmlNode node : plugin.descriptor().modules()) {
            Reader reader = READERS.get(node.name());
            if (reader == null) {
                throw node.refusal("is a kind of module that this host does not know");
            }
            ModuleHeader header = ModuleHeader.read(node, plugin.key());
            PluginModule module = reader.read(header, node, plugin, parts);
            node.finish();
            modules.add(new LoadedModule(header, module));
        }
        checkPlaces(modules);
        modules.sort(Comparator.comparingInt((LoadedModule module) -> -FIRST.indexOf(module.header().type())));
        return modules;
    }

    private static void checkPlaces(List<LoadedModule> modules) {
        Locations locations = new Locations();
        for (LoadedModule loaded : modules) {
            if (loaded.module() instanceof WebSectionModule section) {
                section.declare(locations);
            } else if (loaded.module() instanceof WebItemModule item) {
                item.declare(locations);
            }
        }
        for (LoadedModule loaded : modules) {
            if (loaded.module() instanceof WebSectionModule section) {
                section.check(locations);
            } else if (loaded.module() instanceof WebItemModule item) {
                item.check(locations);
            } else if (loaded.module() instanceof WebPanelModule panel) {
                panel.check(locations);
            }
        }
    }
}
