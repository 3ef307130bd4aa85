package io.cairn.host.plugin.action;

import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.PluginScope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An {@code <action>}.
 *
 * @param alias address: {@code /secure/<alias>.jspa}
 * @param role  empty, {@code use}, {@code admin} or {@code sysadmin}
 * @param views path of the template by result
 */
record ActionDefinition(PluginScope plugin, String className, String alias, String role, Map<String, String> views) {
    private static final Set<String> ROLES = Set.of("", "use", "admin", "sysadmin");

    static ActionDefinition read(XmlNode node, PluginScope plugin, String roleOfModule) {
        String className = node.required("name");
        String alias = node.attribute("alias").orElse(className.substring(className.lastIndexOf('.') + 1));
        String role = node.attribute("roles-required").orElse(roleOfModule);
        if (!ROLES.contains(role)) {
            throw node.refusal("has roles-required=\"" + role + "\"; this host knows " + ROLES);
        }
        Map<String, String> views = new HashMap<>();
        for (XmlNode view : node.children("view")) {
            String type = view.attribute("type").orElse("velocity");
            if (!type.equals("velocity")) {
                throw view.refusal("has the type " + type + "; this host knows velocity");
            }
            views.put(view.required("name"), view.text());
        }
        return new ActionDefinition(plugin, className, alias, role, Map.copyOf(views));
    }

    /** Must be unique over all plugins of a Jira (jira-platform.md C.7, trap 18). */
    String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** Names under which it must be alone. */
    boolean clashesWith(ActionDefinition other) {
        return Arrays.asList(alias, simpleName()).contains(other.alias()) || simpleName().equals(other.simpleName());
    }
}
