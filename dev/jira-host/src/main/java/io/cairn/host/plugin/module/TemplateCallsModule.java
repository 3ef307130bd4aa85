package io.cairn.host.plugin.module;

import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.descriptor.XmlNode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code <velocity-allowlist>}: methods that the plugin's templates may call, of its own classes, each as {@code Class#method(types)} (jira-platform.md C.19).
 * One that does not exist, or that a superclass declares, would never match: it is refused.
 */
public final class TemplateCallsModule implements PluginModule {
    private final ModuleHeader header;
    private final PluginScope plugin;
    private final List<String> methods;

    public TemplateCallsModule(ModuleHeader header, XmlNode node, PluginScope plugin) {
        this.header = header;
        this.plugin = plugin;
        this.methods = node.children("method").stream().map(method -> method.text().replace(" ", "")).toList();
        methods.stream().filter(method -> !method.matches("[\\w.$]+#\\w+\\([\\w.$,\\[;]*\\)")).findFirst().ifPresent(method -> {
            throw node.refusal("has the method " + method + "; the form is package.Class#method(types)");
        });
    }

    @Override
    public void enable() {
        for (String method : methods) {
            requireOwn(method);
            plugin.templates().allowList().add(method);
        }
    }

    private void requireOwn(String method) {
        String className = method.substring(0, method.indexOf('#'));
        Class<?> type = plugin.load(className, header.toString());
        if (type.getClassLoader() != plugin.loader()) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": " + className + " is not a class of the plugin (jira-platform.md C.19)");
        }
        if (Arrays.stream(type.getDeclaredMethods()).map(declared -> signature(type, declared)).noneMatch(method::equals)) {
            throw new PluginException(PluginException.Reason.MODULE, header + ": " + className + " does not declare " + method.substring(method.indexOf('#') + 1));
        }
    }

    private static String signature(Class<?> type, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return type.getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    @Override
    public void disable() {
        methods.forEach(plugin.templates().allowList()::remove);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
