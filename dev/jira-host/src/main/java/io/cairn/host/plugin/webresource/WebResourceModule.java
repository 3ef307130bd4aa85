package io.cairn.host.plugin.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.descriptor.Resource;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code <web-resource>}: scripts, styles and server data that pages require by name or by context (jira-platform.md C.5). */
public final class WebResourceModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final ResourceRegistry registry;
    private final XmlNode node;
    private final List<Resource> resources;
    private final List<String> dependencies;
    private final List<String> contexts;
    private final boolean textsInScripts;
    private final Map<String, String> dataClasses = new LinkedHashMap<>();
    private final UrlCondition.Source condition;
    private volatile Map<String, WebResourceDataProvider> data = Map.of();
    private volatile UrlCondition visible;

    public WebResourceModule(ModuleHeader header, XmlNode node, PluginScope plugin, ResourceRegistry registry) {
        this.header = header;
        this.plugin = plugin;
        this.registry = registry;
        this.node = node;
        this.resources = node.children("resource").stream().map(Resource::read).toList();
        this.dependencies = node.children("dependency").stream().map(XmlNode::text).toList();
        this.contexts = node.children("context").stream().map(XmlNode::text).toList();
        this.textsInScripts = readTransformations(node);
        node.children("data").forEach(child -> dataClasses.put(child.required("key"), child.required("class")));
        this.condition = UrlCondition.read(node);
        for (Resource resource : resources) {
            if (!resource.type().equals("download")) {
                throw node.refusal("has a resource of type " + resource.type() + "; a web-resource holds downloads");
            }
        }
    }

    private static boolean readTransformations(XmlNode node) {
        boolean texts = false;
        for (XmlNode transformation : node.children("transformation")) {
            String extension = transformation.required("extension");
            for (XmlNode transformer : transformation.children("transformer")) {
                // The LESS transformer is gone in Jira 11 (jira-platform.md A); others of plugins are not supported by this host.
                if (!transformer.required("key").equals("jsI18n") || !extension.equals("js")) {
                    throw transformer.refusal("is unknown; this host knows jsI18n for js");
                }
                texts = true;
            }
        }
        return texts;
    }

    String completeKey() {
        return header.completeKey();
    }

    List<String> dependencies() {
        return dependencies;
    }

    List<String> contexts() {
        return contexts;
    }

    PluginScope plugin() {
        return plugin;
    }

    boolean textsInScripts() {
        return textsInScripts;
    }

    /** True if its condition lets it onto pages now. */
    boolean isVisible() {
        return visible.isTrue(plugin, toString());
    }

    boolean has(String extension) {
        return resources.stream().anyMatch(resource -> resource.name().endsWith("." + extension));
    }

    /** All its files of an extension, one after the other. */
    String joined(String extension) {
        List<String> parts = new ArrayList<>();
        for (Resource resource : resources) {
            if (resource.name().endsWith("." + extension)) {
                parts.add("/* " + header.completeKey() + " " + resource.name() + " */\n" + content(resource));
            }
        }
        return String.join(extension.equals("js") ? "\n;\n" : "\n", parts);
    }

    private String content(Resource resource) {
        if (resource.location().isEmpty()) {
            return resource.content();
        }
        try (InputStream in = plugin.file(resource.location()).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Server data as JSON by {@code completeKey.dataKey}; providers run on the page's thread. */
    Map<String, String> data() {
        Map<String, String> found = new LinkedHashMap<>();
        data.forEach((key, provider) -> {
            try {
                StringWriter json = new StringWriter();
                plugin.within(() -> {
                    provider.get().write(json);
                    return null;
                });
                found.put(header.completeKey() + "." + key, json.toString());
            } catch (RuntimeException | LinkageError e) {
                plugin.complaints().add(Complaints.Kind.FAILED_FRAGMENT, plugin.key(), "data " + key + " of " + this + " failed", e);
            }
        });
        return found;
    }

    @Override
    public void enable() {
        for (Resource resource : resources) {
            if (!resource.location().isEmpty() && !resource.name().endsWith("/") && plugin.file(resource.location()) == null) {
                throw node.refusal("names the file " + resource.location() + ", which is not in the jar");
            }
        }
        Map<String, WebResourceDataProvider> made = new LinkedHashMap<>();
        dataClasses.forEach((key, className) -> made.put(key, plugin.create(className, WebResourceDataProvider.class, toString())));
        data = made;
        visible = condition.make(plugin, toString());
        registry.add(this, resources);
    }

    /** @throws io.cairn.host.plugin.PluginException if a dependency is neither the host's nor a resource of a plugin */
    void checkDependencies() {
        for (String dependency : dependencies) {
            if (!registry.knows(dependency)) {
                throw node.refusal("depends on " + dependency + ", which is unknown");
            }
        }
    }

    @Override
    public void disable() {
        registry.remove(this);
        data = Map.of();
        visible = null;
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
