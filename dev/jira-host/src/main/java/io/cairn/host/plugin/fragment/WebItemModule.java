package io.cairn.host.plugin.fragment;

import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.WebItemView;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code <web-item>}: a link at a place of a page (jira-platform.md C.3). */
public final class WebItemModule implements PluginModule {
    private static final int DEFAULT_WEIGHT = 1000;
    private static final Pattern SELECTED_ITEM = Pattern.compile("[?&]selectedItem=([^&#]+)");
    private static final String PROJECT_SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final ModuleHeader header;
    private final PluginScope plugin;
    private final FragmentRegistry registry;
    private final XmlNode node;
    private final String section;
    private final int weight;
    private final Label label;
    private final Label tooltip;
    private final String link;
    private final String linkId;
    private final String styleClass;
    private final Map<String, String> params = new HashMap<>();
    private final ConditionTree conditions;
    private volatile Predicate<Map<String, Object>> visible;

    public WebItemModule(ModuleHeader header, XmlNode node, PluginScope plugin, FragmentRegistry registry) {
        this.header = header;
        this.plugin = plugin;
        this.registry = registry;
        this.node = node;
        this.section = node.required("section");
        this.weight = node.number("weight", DEFAULT_WEIGHT);
        this.label = Label.read(node.child("label"));
        this.tooltip = Label.read(node.child("tooltip"));
        XmlNode linkNode = node.child("link").orElseThrow(() -> node.refusal("needs <link>"));
        this.link = linkNode.text();
        this.linkId = linkNode.attribute("linkId").orElse("");
        linkNode.attribute("absolute");
        this.styleClass = node.child("styleClass").map(XmlNode::text).orElse("");
        node.children("param").forEach(param -> params.put(param.required("name"), param.attribute("value").orElseGet(param::text)));
        this.conditions = ConditionTree.read(node);
    }

    /** Tells which places this item opens for others. */
    public void declare(Locations locations) {
        if (section.equals("system.top.navigation.bar")) {
            locations.declareTopEntry(id());
        }
        Matcher page = SELECTED_ITEM.matcher(link);
        if (section.equals(PROJECT_SIDEBAR) && page.find()) {
            locations.declareProjectPage(page.group(1));
        }
    }

    /** @throws io.cairn.host.plugin.PluginException if Jira has no such section */
    public void check(Locations locations) {
        if (!locations.knowsItemSection(section)) {
            throw node.refusal("has the section " + section + ", which Jira is not known to have");
        }
    }

    String section() {
        return section;
    }

    int weight() {
        return weight;
    }

    private String id() {
        return linkId.isEmpty() ? header.key() : linkId;
    }

    /** Empty if its conditions say no, or if it fails. */
    Optional<WebItemView> view(Map<String, Object> context, String contextPath) {
        if (!ConditionTree.holds(visible, context, plugin, toString())) {
            return Optional.empty();
        }
        try {
            String url = plugin.templates().renderText(link, "link of " + this, context);
            String title = label.render(plugin, context, "label of " + this);
            String tip = tooltip.render(plugin, context, "tooltip of " + this);
            return Optional.of(new WebItemView(header.completeKey(), section, weight, id(), title, tip, (url.startsWith("/") ? contextPath : "") + url,
                    params.getOrDefault("iconClass", ""), styleClass, Map.copyOf(params)));
        } catch (RuntimeException | LinkageError e) {
            plugin.complaints().add(Complaints.Kind.FAILED_FRAGMENT, plugin.key(), this + " failed", e);
            return Optional.empty();
        }
    }

    @Override
    public void enable() {
        visible = conditions.grow(plugin, toString());
        registry.add(this);
    }

    @Override
    public void disable() {
        registry.remove(this);
        visible = null;
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
