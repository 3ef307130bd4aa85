package com.atlassian.plugin;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class PluginParseException extends RuntimeException {
    /** UNVERIFIED. */
    public PluginParseException(String text) {
    }
}
