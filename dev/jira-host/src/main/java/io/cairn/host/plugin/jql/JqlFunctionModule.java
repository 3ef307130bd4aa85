package io.cairn.host.plugin.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.ModuleHeader;
import io.cairn.host.plugin.module.PluginModule;
import io.cairn.host.plugin.module.PluginScope;

/** {@code <jql-function>}: {@code <fname>} and {@code <list>} (jira-platform.md C.9). */
public final class JqlFunctionModule implements PluginModule {
    private record Facts(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {
    }

    private final ModuleHeader header;
    private final PluginScope plugin;
    private final JqlFunctions functions;
    private final String className;
    private final Facts facts;
    private JqlFunction function;

    public JqlFunctionModule(ModuleHeader header, XmlNode node, PluginScope plugin, JqlFunctions functions) {
        this.header = header;
        this.plugin = plugin;
        this.functions = functions;
        this.className = node.required("class");
        String name = node.child("fname").orElseThrow(() -> node.refusal("needs <fname>")).text();
        this.facts = new Facts(name, node.child("list").map(list -> Boolean.parseBoolean(list.text())).orElse(false));
    }

    @Override
    public void enable() {
        JqlFunction made = plugin.create(className, JqlFunction.class, header.toString());
        plugin.within(() -> {
            made.init(facts);
            return null;
        });
        if (!functions.add(facts.getFunctionName(), made)) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": another function is called " + facts.getFunctionName());
        }
        function = made;
    }

    @Override
    public void disable() {
        if (function != null) {
            functions.remove(facts.getFunctionName(), function);
            function = null;
        }
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
