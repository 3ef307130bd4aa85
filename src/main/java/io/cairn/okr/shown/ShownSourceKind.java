package io.cairn.okr.shown;

/**
 * A kind of source.
 *
 * @param available whether this Jira has it
 * @param text      why not; null if it has
 */
public record ShownSourceKind(String kind, boolean available, String text) {
    public static ShownSourceKind of(String kind, boolean available, Words words) {
        return new ShownSourceKind(kind, available, available ? null : words.text("okr.source.missing." + kind));
    }
}
