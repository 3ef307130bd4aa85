package com.atlassian.plugin;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class PluginParseException extends RuntimeException {
    /** UNVERIFIED. */
    public PluginParseException(String text) {
        super(text);
    }
}
