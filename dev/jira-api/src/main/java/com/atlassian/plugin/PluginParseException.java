package com.atlassian.plugin;

/**
 * What atlassian-plugin.xml says makes no sense.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/atlassian-plugins-parent/4.6.0-5d1970a/apidocs/com/atlassian/plugin/PluginParseException.html;
 * see signatures.txt.
 */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
