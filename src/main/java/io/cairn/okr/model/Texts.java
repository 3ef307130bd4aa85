package io.cairn.okr.model;

/** Limits of text input; what is kept is trimmed. */
final class Texts {
    private Texts() {
    }

    static String required(String field, String text, int most) {
        String kept = optional(field, text, most);
        Check.that(!kept.isEmpty(), field, "okr.error.required");
        return kept;
    }

    static String optional(String field, String text, int most) {
        String kept = text == null ? "" : text.strip();
        Check.that(kept.length() <= most, field, "okr.error.long", most);
        return kept;
    }
}
