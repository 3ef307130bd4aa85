package io.cairn.host.plugin.servlet;

import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.http.HttpServlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code <servlet class>} with {@code <url-pattern>}s, each exact or ending in {@code /*} (jira-platform.md C.6). */
public final class ServletModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final ServletDoor door;
    private final String className;
    private final List<String> patterns;
    private final Map<String, String> parameters = new HashMap<>();
    private MountedServlet mounted;

    public ServletModule(ModuleHeader header, XmlNode node, PluginScope plugin, ServletDoor door) {
        this.header = header;
        this.plugin = plugin;
        this.door = door;
        this.className = node.required("class");
        this.patterns = node.children("url-pattern").stream().map(XmlNode::text).toList();
        for (XmlNode parameter : node.children("init-param")) {
            String name = parameter.child("param-name").orElseThrow(() -> parameter.refusal("needs <param-name>")).text();
            parameters.put(name, parameter.child("param-value").orElseThrow(() -> parameter.refusal("needs <param-value>")).text());
        }
        if (patterns.isEmpty() || patterns.stream().anyMatch(pattern -> !pattern.startsWith("/"))) {
            throw node.refusal("needs <url-pattern>s that begin with a slash");
        }
    }

    @Override
    public void enable() {
        HttpServlet servlet = plugin.create(className, HttpServlet.class, header.toString());
        mounted = new MountedServlet(header, plugin, servlet, patterns, Map.copyOf(parameters));
        door.add(mounted);
    }

    @Override
    public void disable() {
        if (mounted != null) {
            door.remove(mounted);
            mounted = null;
        }
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
