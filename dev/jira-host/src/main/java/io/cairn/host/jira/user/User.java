package io.cairn.host.jira.user;

import io.cairn.host.jira.store.Kind;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A person who has, or had, an account.
 *
 * @param key         stays for ever, e.g. {@code JIRAUSER10100}; differs from the name on purpose
 * @param name        what one logs in with; can be renamed; unique ignoring case
 * @param displayName shown to people
 * @param email       empty if unknown
 * @param active      an inactive user cannot log in and is not licensed
 * @param locale      language tag chosen by the user, e.g. {@code zh-CN}; empty = the instance's default
 * @param timeZone    zone id chosen by the user; empty = the instance's
 */
public record User(String key, String name, String displayName, String email, boolean active, String locale, String timeZone) {
    /** How the store keeps them. */
    public static final Kind<String, User> KIND = Kind.named("user", User.class, User::key);

    /** The user's language, or the given one. */
    public Locale localeOr(Locale fallback) {
        return locale.isEmpty() ? fallback : Locale.forLanguageTag(locale);
    }

    /** The user's zone, or the given one. */
    public ZoneId zoneOr(ZoneId fallback) {
        return timeZone.isEmpty() ? fallback : ZoneId.of(timeZone);
    }

    /** The same person under another name. */
    public User named(String other) {
        return new User(key, other, displayName, email, active, locale, timeZone);
    }

    /** The same person, enabled or disabled. */
    public User active(boolean enabled) {
        return new User(key, name, displayName, email, enabled, locale, timeZone);
    }

    /** The same person with other display name and e-mail address. */
    public User shown(String otherDisplayName, String otherEmail) {
        return new User(key, name, otherDisplayName, otherEmail, active, locale, timeZone);
    }

    /** The same person with another language and zone (either may be empty = default). */
    public User speaking(String otherLocale, String otherZone) {
        return new User(key, name, displayName, email, active, otherLocale, otherZone);
    }
}
