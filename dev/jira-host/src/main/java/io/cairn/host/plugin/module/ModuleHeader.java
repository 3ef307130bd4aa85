package io.cairn.host.plugin.module;

import io.cairn.host.plugin.descriptor.XmlNode;

/**
 * What every module may say of itself (jira-platform.md C).
 *
 * @param type        element name
 * @param completeKey {@code pluginKey:key}
 * @param enabled     false for {@code state="disabled"} and for modules restricted to another application
 */
public record ModuleHeader(String type, String key, String completeKey, boolean enabled) {
    /** Reads the common attributes and elements. */
    public static ModuleHeader read(XmlNode node, String pluginKey) {
        String key = node.required("key");
        node.attribute("name");
        node.attribute("i18n-name-key");
        node.child("description").ifPresent(description -> description.attribute("key"));
        boolean on = !node.attribute("state").orElse("enabled").equals("disabled");
        return new ModuleHeader(node.name(), key, pluginKey + ":" + key, on && meantForJira(node));
    }

    /** A version range is accepted as it stands: all of ours contain 11.3. */
    private static boolean meantForJira(XmlNode node) {
        boolean here = true;
        for (XmlNode restriction : node.children("restrict")) {
            here &= restriction.required("application").equals("jira");
            restriction.attribute("version");
        }
        return here;
    }

    /** For messages. */
    @Override
    public String toString() {
        return type + " " + completeKey;
    }
}
