package com.atlassian.plugin.util;

/** Tells Active Objects 6.1.1 which plugin calls, for its measurements; nobody here. It is not on Maven Central (dev-host-stack.md 3). */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    /** Null: unknown. */
    public static String getFirstPluginKey() {
        return null;
    }
}
