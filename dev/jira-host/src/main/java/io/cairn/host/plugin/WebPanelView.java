package io.cairn.host.plugin;

import java.util.Map;

/**
 * A panel that a plugin adds, rendered.
 *
 * @param completeKey {@code pluginKey:moduleKey}
 * @param key         module key
 * @param label       plain text in the user's language: escape it; empty if there is none
 * @param tooltip     plain text, empty if there is none
 * @param iconUrl     address of the resource named {@code icon}, empty if there is none
 * @param html        ready markup: do not escape
 */
public record WebPanelView(String completeKey, String location, String key, int weight, String label, String tooltip, String iconUrl, String html,
                           Map<String, String> params) {
}
