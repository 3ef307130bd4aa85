package io.cairn.host.plugin.descriptor;

import io.cairn.host.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The descriptor of a transformless plugin (jira-platform.md B, C).
 *
 * @param vendor      empty if not given
 * @param description empty if not given
 * @param parameters  {@code <param>}s of {@code <plugin-info>}
 * @param resources   {@code <resource>}s that belong to the plugin itself
 * @param modules     elements of modules, in order, not yet read
 */
public record Descriptor(String key, String name, String version, String vendor, String description, Map<String, String> parameters,
                         List<Resource> resources, List<XmlNode> modules) {
    /** Do nothing useful, or are refused, next to Atlassian-Plugin-Key (jira-platform.md B.1, C.20, G.3 trap 6). */
    private static final Set<String> REFUSED = Set.of("component", "component-import", "module-type");

    /** @throws PluginException if it is not the descriptor of a plugin that Jira 11 would load without rewriting it */
    public static Descriptor read(InputStream xml) throws IOException {
        XmlNode root = XmlNode.parse(xml);
        if (!root.name().equals("atlassian-plugin")) {
            throw root.refusal("is not <atlassian-plugin>");
        }
        String key = root.required("key");
        String name = root.attribute("name").orElse(key);
        root.attribute("i18n-name-key");
        root.attribute("state");
        requireVersion2(root);
        XmlNode about = root.child("plugin-info").orElseThrow(() -> root.refusal("needs <plugin-info>"));
        String version = about.child("version").map(XmlNode::text).orElseThrow(() -> about.refusal("needs <version>"));
        String description = about.child("description").map(XmlNode::text).orElse("");
        String vendor = about.child("vendor").map(Descriptor::vendor).orElse("");
        Map<String, String> parameters = Resource.Params.read(about);
        List<Resource> resources = root.children("resource").stream().map(Resource::read).toList();
        about.finish();
        root.children("resource").forEach(XmlNode::finish);
        refuseRootAttributes(root);
        return new Descriptor(key, name, version, vendor, description, parameters, resources, modules(root));
    }

    private static void requireVersion2(XmlNode root) {
        String version = root.attribute("plugins-version").or(() -> root.attribute("pluginsVersion")).orElse("1");
        if (!version.equals("2")) {
            throw root.refusal("needs plugins-version=\"2\"");
        }
    }

    private static void refuseRootAttributes(XmlNode root) {
        for (String attribute : root.attributeNames()) {
            if (!Set.of("key", "name", "i18n-name-key", "state", "plugins-version", "pluginsVersion").contains(attribute)) {
                throw root.refusal("has the unknown attribute " + attribute);
            }
        }
    }

    private static String vendor(XmlNode vendor) {
        vendor.attribute("url");
        return vendor.required("name");
    }

    private static List<XmlNode> modules(XmlNode root) {
        List<XmlNode> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (XmlNode child : root.children()) {
            if (child.name().equals("plugin-info") || child.name().equals("resource")) {
                continue;
            }
            if (REFUSED.contains(child.name())) {
                throw child.refusal("is not allowed in a plugin with Atlassian-Plugin-Key");
            }
            if (!keys.add(child.required("key"))) {
                throw child.refusal("has a key that another module has");
            }
            modules.add(child);
        }
        return modules;
    }
}
