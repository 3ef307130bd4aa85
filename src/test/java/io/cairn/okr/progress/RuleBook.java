package io.cairn.okr.progress;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The book of rules that users read, in one language. A rule is a section "### J4 Title"; its example is either a table, whose
 * columns with an arrow are the results, or a paragraph that begins with "Example:".
 */
enum RuleBook {
    ENGLISH("docs/rules.md", "cairn.properties", Locale.ENGLISH, "Example: ", "On screen: "),
    CHINESE("docs/rules.zh-CN.md", "cairn_zh_CN.properties", Locale.SIMPLIFIED_CHINESE, "例：", "界面：");

    private static final Pattern RULE = Pattern.compile("### (\\S+) .+");
    /** Words the screens do not have yet, in English and Chinese. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("yes", "是"), Map.entry("no", "否"),
            Map.entry("green", "绿"), Map.entry("amber", "黄"), Map.entry("red", "红"), Map.entry("in time", "按时"),
            Map.entry("late", "逾期"), Map.entry("missed", "错过"), Map.entry("high", "高"), Map.entry("medium", "中"), Map.entry("low", "低"));

    private final String file;
    private final String texts;
    private final String example;
    private final String place;
    final Locale locale;

    RuleBook(String file, String texts, Locale locale, String example, String place) {
        this.file = file;
        this.texts = texts;
        this.locale = locale;
        this.example = example;
        this.place = place;
    }

    /** The sections by id, in their order. */
    Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String section : text().split("\n(?=#{2,3} )")) {
            Matcher heading = RULE.matcher(section);
            if (heading.lookingAt() && rules.put(heading.group(1), section) != null) {
                throw new IllegalStateException(heading.group(1) + " comes twice in " + file);
            }
        }
        return rules;
    }

    /** The whole text. */
    String text() {
        try {
            return Files.readString(Path.of(file)).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean tellsOfAnExample(String section) {
        return section.contains("\n" + example) || !examples(section).isEmpty();
    }

    boolean tellsWhere(String section) {
        return section.contains("\n" + place);
    }

    /** The rows of the table of examples; none if the example is told in words. */
    List<RuleExample> examples(String section) {
        List<List<String>> rows = section.lines().filter(line -> line.startsWith("|")).map(RuleBook::cells).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        int inputs = (int) rows.get(0).stream().filter(head -> !head.startsWith("→")).count();
        return rows.stream().skip(2).map(row -> new RuleExample(this, row.subList(0, inputs), row.subList(inputs, row.size()))).toList();
    }

    /** A text of the product. */
    String says(String key, Object... arguments) {
        String text = properties().getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    /** A word of the book's own. */
    String word(String english) {
        return this == ENGLISH ? english : WORDS.get(english);
    }

    /** Every text of the product as a pattern; those without a word of their own are left out. */
    List<Pattern> phrases() {
        return properties().values().stream().map(String::valueOf).filter(text -> text.replaceAll("\\{\\d+}", "").matches(".*\\p{L}.*"))
                .map(text -> Arrays.stream(text.split("\\{\\d+}", -1)).map(Pattern::quote).collect(Collectors.joining(".+")))
                .map(Pattern::compile).toList();
    }

    private Properties properties() {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", texts))) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList();
    }
}
