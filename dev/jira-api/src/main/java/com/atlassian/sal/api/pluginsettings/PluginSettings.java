package com.atlassian.sal.api.pluginsettings;

/**
 * A few values kept by key: texts, lists and maps of texts.
 *
 * <p>Signature: call:BA(impl)+CD(impl); see signatures.txt.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
