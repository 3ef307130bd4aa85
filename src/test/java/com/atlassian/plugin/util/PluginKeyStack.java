package com.atlassian.plugin.util;

/** Knows no plugin; see {@link com.atlassian.util.profiling.Metrics}. */
public class PluginKeyStack {
    public static String getFirstPluginKey() {
        return null;
    }
}
