package com.atlassian.sal.api.pluginsettings;

/**
 * Hands out settings.
 *
 * <p>Signature: call:CD(impl)+BD(impl); see signatures.txt.
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String key);
}
