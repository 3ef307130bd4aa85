package io.cairn.host.jira.error;

import java.util.List;
import java.util.Locale;

/**
 * One reason why something was refused.
 *
 * @param field id of the field it is about, as in Jira's REST ({@code summary}, {@code customfield_10102}); empty if about none
 * @param key   key of the text in {@code io/cairn/host/jira/texts.properties}
 * @param args  what the text mentions
 */
public record Problem(String field, String key, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem of no single field. */
    public static Problem general(String key, Object... args) {
        return new Problem("", key, List.of(args));
    }

    /** A problem of the named field. */
    public static Problem of(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args));
    }

    /** The reason as a sentence in the language of the reader; English if there is no other. */
    public String text(Locale locale) {
        return Texts.text(locale, key, args.toArray());
    }
}
