package io.cairn.okr.shown;

import io.cairn.okr.model.TargetChange;

/**
 * That something else was to be achieved from then on.
 *
 * @param beforeLabel start and target in words: "20 → 4 h"
 */
public record ShownTargetChange(String at, String beforeLabel, String afterLabel, String text) {
    public static ShownTargetChange of(TargetChange change, Words words) {
        String before = span(change.before(), change, words);
        String after = span(change.after(), change, words);
        return new ShownTargetChange(change.at().toString(), before, after, words.text("okr.change.target", before, after));
    }

    private static String span(TargetChange.Span span, TargetChange change, Words words) {
        return words.text("okr.look.span", span.start(), words.quantity(span.target(), change.unit()));
    }
}
