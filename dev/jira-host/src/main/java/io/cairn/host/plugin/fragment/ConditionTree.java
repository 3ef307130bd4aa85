package io.cairn.host.plugin.fragment;

import com.atlassian.plugin.web.Condition;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.PluginScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * {@code <condition>} and {@code <conditions type="AND|OR">} of a fragment (jira-platform.md C.3): read first, made into objects when the plugin is on.
 */
final class ConditionTree {
    /** Makes the condition objects. */
    private interface Branch {
        Predicate<Map<String, Object>> grow(PluginScope plugin, String module);
    }

    private final Branch root;

    private ConditionTree(Branch root) {
        this.root = root;
    }

    /** All conditions directly below a module, joined by AND. */
    static ConditionTree read(XmlNode module) {
        return new ConditionTree(all(branches(module)));
    }

    /** @throws io.cairn.host.plugin.PluginException if a class is missing, is no condition, or cannot be made */
    Predicate<Map<String, Object>> grow(PluginScope plugin, String module) {
        return root.grow(plugin, module);
    }

    private static List<Branch> branches(XmlNode parent) {
        List<Branch> found = new ArrayList<>();
        parent.children("condition").forEach(node -> found.add(leaf(node)));
        for (XmlNode group : parent.children("conditions")) {
            List<Branch> inner = branches(group);
            found.add(switch (group.attribute("type").orElse("AND")) {
                case "AND", "and" -> all(inner);
                case "OR", "or" -> any(inner);
                default -> throw group.refusal("has a type other than AND or OR");
            });
        }
        return found;
    }

    private static Branch leaf(XmlNode node) {
        String className = node.required("class");
        boolean invert = node.attribute("invert").map(Boolean::parseBoolean).orElse(false);
        Map<String, String> params = new HashMap<>();
        for (XmlNode param : node.children("param")) {
            params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
        }
        return (plugin, module) -> {
            Condition condition = plugin.create(className, Condition.class, module);
            plugin.within(() -> {
                condition.init(params);
                return null;
            });
            return context -> ask(condition, context, plugin, module) != invert;
        };
    }

    private static boolean ask(Condition condition, Map<String, Object> context, PluginScope plugin, String module) {
        return plugin.within(() -> condition.shouldDisplay(context));
    }

    /** A fragment whose condition throws is not shown, whatever {@code invert} says; the page goes on (UNVERIFIED). */
    static boolean holds(Predicate<Map<String, Object>> condition, Map<String, Object> context, PluginScope plugin, String module) {
        try {
            return condition.test(context);
        } catch (RuntimeException | LinkageError e) {
            plugin.complaints().add(Complaints.Kind.FAILED_FRAGMENT, plugin.key(), "condition of " + module + " failed", e);
            return false;
        }
    }

    private static Branch all(List<Branch> inner) {
        return (plugin, module) -> {
            List<Predicate<Map<String, Object>>> grown = inner.stream().map(branch -> branch.grow(plugin, module)).toList();
            return context -> grown.stream().allMatch(predicate -> predicate.test(context));
        };
    }

    private static Branch any(List<Branch> inner) {
        return (plugin, module) -> {
            List<Predicate<Map<String, Object>>> grown = inner.stream().map(branch -> branch.grow(plugin, module)).toList();
            return context -> grown.stream().anyMatch(predicate -> predicate.test(context));
        };
    }
}
