package io.cairn.okr.model;

import java.util.Locale;

/** Reads the ids that people write: a number, or a number behind its prefix. */
final class Keys {
    private Keys() {
    }

    /** @throws IllegalArgumentException unless {@code text} is a positive number, with or without the prefix */
    static long number(String prefix, String text) {
        String plain = text == null ? "" : text.trim().toUpperCase(Locale.ROOT);
        String digits = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
        if (!digits.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return Long.parseLong(digits);
    }
}
