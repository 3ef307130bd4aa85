package io.cairn.host.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Jira would pass over in silence and this host wants to be seen: calls that templates may not make, conditions and panels that fail. Tests ask for it
 * to be empty. Keeps the latest {@value #KEPT}.
 */
public final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final int KEPT = 500;

    private final Deque<Complaint> kept = new ArrayDeque<>();

    /** What went wrong. */
    public enum Kind {
        /** A template called a method that is not on the allow list (jira-platform.md C.19). */
        BLOCKED_CALL,
        /** A template shows a reference that has no value. */
        UNKNOWN_REFERENCE,
        /** A condition, context provider, panel, link or data provider threw. */
        FAILED_FRAGMENT,
        /** A resource names a text that no bundle has. */
        MISSING_TEXT
    }

    /**
     * One complaint.
     *
     * @param pluginKey whose fault it is
     * @param message   in English, for the person who builds the plugin
     */
    public record Complaint(Kind kind, String pluginKey, String message) {
    }

    /** Records it and logs it at WARN. */
    public void add(Kind kind, String pluginKey, String message) {
        LOG.warn("{} in {}: {}", kind, pluginKey, message);
        remember(new Complaint(kind, pluginKey, message));
    }

    /** As {@link #add(Kind, String, String)}, with the stack trace in the log. */
    public void add(Kind kind, String pluginKey, String message, Throwable cause) {
        LOG.warn("{} in {}: {}", kind, pluginKey, message, cause);
        remember(new Complaint(kind, pluginKey, message + ": " + cause));
    }

    private synchronized void remember(Complaint complaint) {
        if (kept.size() == KEPT) {
            kept.removeFirst();
        }
        kept.addLast(complaint);
    }

    /** Oldest first. */
    public synchronized List<Complaint> all() {
        return List.copyOf(kept);
    }

    /** Forgets all. */
    public synchronized void clear() {
        kept.clear();
    }
}
