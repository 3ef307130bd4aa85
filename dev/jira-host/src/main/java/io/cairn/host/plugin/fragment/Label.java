package io.cairn.host.plugin.fragment;

import com.atlassian.jira.util.I18nHelper;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.descriptor.XmlNode;
import io.cairn.host.plugin.module.PluginScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code <label key="...">}, {@code <tooltip>}: a text by key, or one written into the descriptor, with {@code <param>}s (jira-platform.md C.3). */
record Label(String key, String text, List<String> params) {
    static final Label NONE = new Label("", "", List.of());

    static Label read(Optional<XmlNode> node) {
        return node.map(Label::read).orElse(NONE);
    }

    private static Label read(XmlNode node) {
        List<String> params = node.children("param").stream().map(param -> {
            param.attribute("name");
            return param.attribute("value").orElseGet(param::text);
        }).toList();
        String key = node.attribute("key").orElse("");
        return new Label(key, key.isEmpty() ? node.text() : "", params);
    }

    /** Plain text in the language of the context's {@code i18n}. */
    String render(PluginScope plugin, Map<String, Object> context, String module) {
        if (key.isEmpty()) {
            return plugin.templates().renderText(text, module, context);
        }
        Object[] arguments = params.stream().map(param -> plugin.templates().renderText(param, module, context)).toArray();
        I18nHelper i18n = (I18nHelper) context.get("i18n");
        String found = arguments.length == 0 ? i18n.getText(key) : i18n.getText(key, (Object) arguments);
        if (found.equals(key)) {
            plugin.complaints().add(Complaints.Kind.MISSING_TEXT, plugin.key(), module + ": no text " + key);
        }
        return found;
    }
}
