package io.cairn.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operator {@code ~} looks for: all words, in any order, whatever their endings; {@code "…"} in the text is a phrase,
 * {@code *} and {@code ?} stand for letters. Jira's analyser (Lucene, moderate English stemming) is only approached: plural and verb endings
 * are cut. Words in scripts without spaces (Chinese) are found anywhere.
 */
final class TextMatch {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private final List<Pattern> patterns;

    private TextMatch(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    static TextMatch of(String query) {
        List<Pattern> patterns = new ArrayList<>();
        Matcher terms = TERM.matcher(query);
        while (terms.find()) {
            boolean phrase = terms.group(1) != null;
            if (phrase) {
                patterns.add(compiled(words(terms.group(1), false)));
            } else if (!List.of("AND", "OR", "NOT").contains(terms.group(2))) {
                patterns.add(compiled(words(terms.group(2), true)));
            }
        }
        return new TextMatch(patterns);
    }

    boolean in(String text) {
        for (Pattern pattern : patterns) {
            if (!pattern.matcher(text).find()) {
                return false;
            }
        }
        return true;
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String words(String term, boolean wildcards) {
        if (wildcards && (term.contains("*") || term.contains("?"))) {
            return "\\b" + Pattern.quote(term).replace("*", "\\E\\w*\\Q").replace("?", "\\E\\w\\Q") + "\\b";
        }
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(term);
        while (found.find()) {
            words.add(word(found.group()));
        }
        return String.join("[^\\p{L}\\p{N}]+", words);
    }

    private static String word(String word) {
        if (word.chars().anyMatch(c -> Character.isIdeographic(c))) {
            return Pattern.quote(word);
        }
        String stem = stem(word.toLowerCase(Locale.ROOT));
        boolean cut = word.length() > 3 && word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return "\\b" + Pattern.quote(cut ? stem : word) + (cut ? "(?:s|es|e|ed|ing)?" : "") + "\\b";
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
