package io.cairn.host.plugin;

import java.util.Locale;
import java.util.Optional;

/** What the container must know of the person on whose behalf this thread works; the site implements it. */
public interface Visitors {
    /** Empty for anonymous and for background threads. */
    Optional<Visitor> current();

    /** Any known user. Empty if there is none of that key. */
    Optional<Visitor> byKey(String userKey);

    /** Language of the current user, or the site's. */
    Locale locale();

    /**
     * A user and the rights that REST and actions ask for.
     *
     * @param licensed may use the application (Jira's "application access")
     */
    record Visitor(String userKey, boolean licensed, boolean admin, boolean systemAdmin) {
    }
}
