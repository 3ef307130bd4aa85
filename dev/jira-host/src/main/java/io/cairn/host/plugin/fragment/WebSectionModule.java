package io.cairn.host.plugin.fragment;

import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.WebSectionView;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code <web-section>}: a group of links at a place of a page (jira-platform.md C.3). */
public final class WebSectionModule implements PluginModule {
    private static final int DEFAULT_WEIGHT = 1000;

    private final ModuleHeader header;
    private final PluginScope plugin;
    private final FragmentRegistry registry;
    private final XmlNode node;
    private final String location;
    private final int weight;
    private final Label label;
    private final Map<String, String> params = new HashMap<>();
    private final ConditionTree conditions;
    private volatile Predicate<Map<String, Object>> visible;

    public WebSectionModule(ModuleHeader header, XmlNode node, PluginScope plugin, FragmentRegistry registry) {
        this.header = header;
        this.plugin = plugin;
        this.registry = registry;
        this.node = node;
        this.location = node.required("location");
        this.weight = node.number("weight", DEFAULT_WEIGHT);
        this.label = Label.read(node.child("label"));
        node.children("param").forEach(param -> params.put(param.required("name"), param.attribute("value").orElseGet(param::text)));
        this.conditions = ConditionTree.read(node);
    }

    /** Tells which section it opens for items. */
    public void declare(Locations locations) {
        locations.declareSection(location, header.key());
    }

    /** @throws io.cairn.host.plugin.PluginException if Jira has no such location */
    public void check(Locations locations) {
        if (!locations.knowsSectionLocation(location)) {
            throw node.refusal("has the location " + location + ", which Jira is not known to have");
        }
    }

    String location() {
        return location;
    }

    int weight() {
        return weight;
    }

    /** Empty if its conditions say no, or if it fails. */
    Optional<WebSectionView> view(Map<String, Object> context) {
        if (!ConditionTree.holds(visible, context, plugin, toString())) {
            return Optional.empty();
        }
        try {
            String title = label.render(plugin, context, "label of " + this);
            return Optional.of(new WebSectionView(header.completeKey(), location, header.key(), weight, title, Map.copyOf(params)));
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
