package io.cairn.host.plugin.action;

import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import java.util.List;
import webwork.action.Action;

/** {@code <webwork1>}: pages at {@code /secure/X.jspa} (jira-platform.md C.7). */
public final class ActionModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final ActionDoor door;
    private final List<ActionDefinition> actions;

    public ActionModule(ModuleHeader header, XmlNode node, PluginScope plugin, ActionDoor door) {
        this.header = header;
        this.plugin = plugin;
        this.door = door;
        node.attribute("class");
        String role = node.attribute("roles-required").orElse("");
        this.actions = node.child("actions").orElseThrow(() -> node.refusal("needs <actions>")).children("action").stream()
                .map(action -> ActionDefinition.read(action, plugin, role)).toList();
    }

    @Override
    public void enable() {
        for (ActionDefinition action : actions) {
            if (!Action.class.isAssignableFrom(plugin.load(action.className(), header.toString()))) {
                throw new PluginException(PluginException.Reason.MODULE, header + ": " + action.className() + " is not a webwork action");
            }
            action.views().values().stream().filter(view -> view.endsWith(".vm") && plugin.file(view) == null).findFirst().ifPresent(view -> {
                throw new PluginException(PluginException.Reason.MODULE, header + ": the jar has no template " + view);
            });
            door.add(action);
        }
    }

    @Override
    public void disable() {
        actions.forEach(door::remove);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
