package io.cairn.host.plugin;

/** Why a plugin was refused or could not be started, in English, for the person who builds the plugin. */
public final class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What kind of trouble it is; pages translate this and show the message as detail. */
    public enum Reason {
        /** Not a jar, no manifest, no or broken {@code atlassian-plugin.xml}. */
        NOT_A_PLUGIN,
        /** {@code Atlassian-Plugin-Key} is missing or differs from the descriptor's key. */
        KEY_MISMATCH,
        /** An imported package is not exported by Jira. */
        UNRESOLVED,
        /** The descriptor uses something that Jira does not know, or refuses. */
        DESCRIPTOR,
        /** The Spring context did not start. */
        SPRING,
        /** A module did not start. */
        MODULE,
        /** No plugin of that key is installed. */
        UNKNOWN_PLUGIN
    }

    public PluginException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public PluginException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Never null. */
    public Reason reason() {
        return reason;
    }
}
