package io.cairn.host.plugin;

import java.util.Map;

/**
 * A group of links that a plugin adds.
 *
 * @param completeKey {@code pluginKey:moduleKey}
 * @param key         module key; the items of the section are at {@code location/key}
 * @param label       plain text in the user's language: escape it; empty if there is none
 */
public record WebSectionView(String completeKey, String location, String key, int weight, String label, Map<String, String> params) {
}
