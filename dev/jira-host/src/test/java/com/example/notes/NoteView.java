package com.example.notes;

/** A note as templates see it. */
public final class NoteView {
    private final String text;

    public NoteView(String text) {
        this.text = text;
    }

    /** On the allow list. */
    public String getText() {
        return text;
    }

    /** Not on the allow list. */
    public String getSecret() {
        return "secret";
    }
}
