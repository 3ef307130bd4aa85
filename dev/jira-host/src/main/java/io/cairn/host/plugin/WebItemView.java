package io.cairn.host.plugin;

import java.util.Map;

/**
 * A link that a plugin adds.
 *
 * @param completeKey {@code pluginKey:moduleKey}
 * @param id          {@code linkId} of the link; the module key if there is none
 * @param label       plain text in the user's language: escape it
 * @param tooltip     plain text, empty if there is none
 * @param url         with the context path if the link was relative to the site
 * @param iconClass   parameter {@code iconClass}, empty if there is none
 * @param styleClass  {@code <styleClass>}, empty if there is none
 * @param params      all {@code <param>}s
 */
public record WebItemView(String completeKey, String section, int weight, String id, String label, String tooltip, String url, String iconClass,
                          String styleClass, Map<String, String> params) {
}
