package io.cairn.host.plugin.webresource;

import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.PluginScope;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The condition of a web-resource: must be URL-reading, since resources are cached without regard to the user (jira-platform.md C.5). It is asked while the page
 * is built.
 */
final class UrlCondition {
    private static final UrlCondition NONE = new UrlCondition(null, false);

    /** What the descriptor says, before there is an object. */
    interface Source {
        UrlCondition make(PluginScope plugin, String module);
    }

    private final AbstractBooleanUrlReadingCondition condition;
    private final boolean invert;

    private UrlCondition(AbstractBooleanUrlReadingCondition condition, boolean invert) {
        this.condition = condition;
        this.invert = invert;
    }

    static Source read(XmlNode module) {
        Optional<XmlNode> node = module.child("condition");
        if (node.isEmpty()) {
            return (plugin, name) -> NONE;
        }
        String className = node.get().required("class");
        boolean invert = node.get().attribute("invert").map(Boolean::parseBoolean).orElse(false);
        Map<String, String> params = new HashMap<>();
        node.get().children("param").forEach(param -> params.put(param.required("name"), param.attribute("value").orElseGet(param::text)));
        return (plugin, name) -> {
            AbstractBooleanUrlReadingCondition made = plugin.create(className, AbstractBooleanUrlReadingCondition.class, name);
            plugin.within(() -> {
                made.init(params);
                return null;
            });
            return new UrlCondition(made, invert);
        };
    }

    boolean isTrue(PluginScope plugin, String module) {
        if (condition == null) {
            return true;
        }
        try {
            return plugin.within(() -> (Boolean) question().invoke(condition)) != invert;
        } catch (RuntimeException | LinkageError e) {
            plugin.complaints().add(Complaints.Kind.FAILED_FRAGMENT, plugin.key(), "condition of " + module + " failed", e);
            return false;
        }
    }

    /** The question is protected: in Jira only the base class of the condition asks it. */
    private static Method question() throws NoSuchMethodException {
        Method method = AbstractBooleanUrlReadingCondition.class.getDeclaredMethod("isConditionTrue");
        method.setAccessible(true);
        return method;
    }
}
