package io.cairn.host.jira.user;

import io.cairn.host.jira.store.Kind;
import java.util.Map;

/** What a user chose, by key of the preference. */
public record Preferences(String userKey, Map<String, String> values) {
    /** How the store keeps them. */
    public static final Kind<String, Preferences> KIND = Kind.named("preferences", Preferences.class, Preferences::userKey);

    public Preferences {
        values = Map.copyOf(values);
    }
}
