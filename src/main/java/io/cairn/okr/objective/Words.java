package io.cairn.okr.objective;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody types to find something: every word must occur, in any case. */
final class Words {
    private final List<String> words;

    Words(String text) {
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        words = typed.isEmpty() ? List.of() : List.of(typed.split("\\s+"));
    }

    boolean occurIn(String... texts) {
        List<String> lower = Stream.of(texts).map(one -> one.toLowerCase(Locale.ROOT)).toList();
        return words.stream().allMatch(word -> lower.stream().anyMatch(one -> one.contains(word)));
    }
}
