package com.atlassian.sal.api.pluginsettings;

/**
 * Signature: call:BA(impl)+CD(impl); see signatures.txt.
 */
public interface PluginSettings {
    Object get(String text);

    Object put(String text, Object value);

    Object remove(String text);
}
