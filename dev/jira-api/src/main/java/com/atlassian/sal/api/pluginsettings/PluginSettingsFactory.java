package com.atlassian.sal.api.pluginsettings;

/**
 * Signature: call:CD(impl)+BD(impl); see signatures.txt.
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String text);
}
