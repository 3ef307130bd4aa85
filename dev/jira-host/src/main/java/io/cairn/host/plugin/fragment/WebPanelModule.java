package io.cairn.host.plugin.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.WebPanelView;
import io.cairn.host.plugin.descriptor.Resource;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.webresource.DownloadFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code <web-panel>}: a piece of a page, by a class or by a resource named {@code view}, never both (jira-platform.md C.4). */
public final class WebPanelModule implements PluginModule {
    /** V in jira-platform.md C.4. */
    private static final int DEFAULT_WEIGHT = 1000;

    private final ModuleHeader header;
    private final PluginScope plugin;
    private final FragmentRegistry registry;
    private final DownloadFiles downloads;
    private final XmlNode node;
    private final String location;
    private final int weight;
    private final Label label;
    private final Label tooltip;
    private final Map<String, String> params = new HashMap<>();
    private final ConditionTree conditions;
    private final String panelClass;
    private final List<Resource> resources;
    private final Optional<XmlNode> provider;
    private volatile Predicate<Map<String, Object>> visible;
    private volatile ContextProvider values;
    private volatile WebPanel panel;

    public WebPanelModule(ModuleHeader header, XmlNode node, PluginScope plugin, FragmentRegistry registry, DownloadFiles downloads) {
        this.header = header;
        this.plugin = plugin;
        this.registry = registry;
        this.downloads = downloads;
        this.node = node;
        this.location = node.required("location");
        this.weight = node.number("weight", DEFAULT_WEIGHT);
        this.label = Label.read(node.child("label"));
        this.tooltip = Label.read(node.child("tooltip"));
        node.child("supports-ajax-load");
        node.children("param").forEach(param -> params.put(param.required("name"), param.attribute("value").orElseGet(param::text)));
        this.conditions = ConditionTree.read(node);
        this.panelClass = node.attribute("class").orElse("");
        this.resources = node.children("resource").stream().map(Resource::read).toList();
        this.provider = node.child("context-provider");
        provider.ifPresent(p -> p.required("class"));
        provider.ifPresent(p -> p.children("param").forEach(param -> param.required("name")));
        if (panelClass.isEmpty() == view().isEmpty()) {
            throw node.refusal("needs either a class or a resource named view, and not both");
        }
    }

    private Optional<Resource> view() {
        return resource("view");
    }

    private Optional<Resource> resource(String name) {
        return resources.stream().filter(resource -> resource.name().equals(name)).findFirst();
    }

    /** @throws io.cairn.host.plugin.PluginException if Jira has no such location */
    public void check(Locations locations) {
        if (!locations.knowsPanelLocation(location)) {
            throw node.refusal("has the location " + location + ", which Jira is not known to have");
        }
        view().ifPresent(view -> {
            if (!view.type().equals("velocity") && !view.type().equals("static")) {
                throw node.refusal("has a view of type " + view.type() + "; this host knows velocity and static");
            }
        });
    }

    String location() {
        return location;
    }

    int weight() {
        return weight;
    }

    /** Empty if its conditions say no, or if it fails. */
    Optional<WebPanelView> view(Map<String, Object> context, String contextPath) {
        if (!ConditionTree.holds(visible, context, plugin, toString())) {
            return Optional.empty();
        }
        try {
            Map<String, Object> full = plugin.within(() -> provided(context));
            String html = plugin.within(() -> render(full));
            String icon = resource("icon").map(r -> contextPath + "/download/resources/" + header.completeKey() + "/icon").orElse("");
            return Optional.of(new WebPanelView(header.completeKey(), location, header.key(), weight, label.render(plugin, full, "label of " + this),
                    tooltip.render(plugin, full, "tooltip of " + this), icon, html, Map.copyOf(params)));
        } catch (RuntimeException | LinkageError e) {
            plugin.complaints().add(Complaints.Kind.FAILED_FRAGMENT, plugin.key(), this + " failed", e);
            return Optional.empty();
        }
    }

    private Map<String, Object> provided(Map<String, Object> context) {
        Map<String, Object> full = new HashMap<>(context);
        if (values != null) {
            full.putAll(values.getContextMap(new HashMap<>(context)));
        }
        return full;
    }

    private String render(Map<String, Object> context) {
        if (panel != null) {
            return panel.getHtml(context);
        }
        Resource view = view().orElseThrow();
        if (view.type().equals("static")) {
            return view.location().isEmpty() ? view.content() : content(view.location());
        }
        return view.location().isEmpty() ? plugin.templates().renderFragment(view.content(), toString(), context)
                : plugin.templates().render(view.location(), context);
    }

    private String content(String path) {
        URL file = plugin.file(path);
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void enable() {
        for (Resource resource : resources) {
            if (!resource.location().isEmpty() && plugin.file(resource.location()) == null) {
                throw node.refusal("names the file " + resource.location() + ", which is not in the jar");
            }
        }
        visible = conditions.grow(plugin, toString());
        panel = panelClass.isEmpty() ? null : plugin.create(panelClass, WebPanel.class, toString());
        values = provider.map(this::provider).orElse(null);
        downloads.add(header.completeKey(), plugin, resources);
        registry.add(this);
    }

    private ContextProvider provider(XmlNode from) {
        ContextProvider made = plugin.create(from.required("class"), ContextProvider.class, toString());
        Map<String, String> settings = new HashMap<>();
        from.children("param").forEach(param -> settings.put(param.required("name"), param.attribute("value").orElseGet(param::text)));
        plugin.within(() -> {
            made.init(settings);
            return null;
        });
        return made;
    }

    @Override
    public void disable() {
        registry.remove(this);
        downloads.remove(header.completeKey());
        visible = null;
        values = null;
        panel = null;
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
