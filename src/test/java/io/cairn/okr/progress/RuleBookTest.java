package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The book of rules tells what the arithmetic does, in both languages. */
public class RuleBookTest {
    private static final Pattern ID = Pattern.compile("\\b[NMJRTSCKHF]\\d{1,2}\\b");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
    private static final Map<String, Function<RuleExample, List<String>>> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.putAll(FigureExamples.all());
        EXAMPLES.putAll(IssueExamples.all());
        EXAMPLES.putAll(TimeExamples.all());
    }

    @Test
    public void everyRuleTheCodeNamesHasItsSectionAndNoOtherHas() {
        assertThat(RuleBook.ENGLISH.rules().keySet())
                .containsExactlyInAnyOrderElementsOf(named("src/main/java", "src/test/java/io/cairn/okr/progress"));
    }

    @Test
    public void bothLanguagesHaveTheSameRulesInTheSameOrder() {
        assertThat(List.copyOf(RuleBook.CHINESE.rules().keySet())).isEqualTo(List.copyOf(RuleBook.ENGLISH.rules().keySet()));
    }

    @Test
    public void everyRuleHasAnExampleAndAPlaceOnTheScreen() {
        for (RuleBook book : RuleBook.values()) {
            book.rules().forEach((id, section) -> {
                assertThat(book.tellsOfAnExample(section)).as("example of %s in %s", id, book).isTrue();
                assertThat(book.tellsWhere(section)).as("place of %s in %s", id, book).isTrue();
            });
        }
    }

    @Test
    public void everyTableOfExamplesIsComputed() {
        for (RuleBook book : RuleBook.values()) {
            assertThat(book.rules().entrySet().stream().filter(rule -> !book.examples(rule.getValue()).isEmpty()).map(Map.Entry::getKey))
                    .as("%s", book).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
        }
    }

    @Test
    public void theExamplesAreWhatTheArithmeticMakesOfThem() {
        List<String> wrong = new ArrayList<>();
        for (RuleBook book : RuleBook.values()) {
            Map<String, String> rules = book.rules();
            EXAMPLES.forEach((id, computed) -> book.examples(rules.getOrDefault(id, "")).forEach(row -> {
                Object found = made(computed, row);
                if (!found.equals(row.results())) {
                    wrong.add(book + " " + id + " " + row.inputs() + ": the book says " + row.results() + ", the product " + found);
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void bothLanguagesUseTheSameNumbers() {
        Map<String, String> chinese = RuleBook.CHINESE.rules();
        RuleBook.ENGLISH.rules().forEach((id, section) -> assertThat(numbers(chinese.getOrDefault(id, "")))
                .as("numbers of %s", id).isEqualTo(numbers(section)));
    }

    @Test
    public void wordsOfTheScreenAreThoseOfTheProduct() {
        List<String> unknown = new ArrayList<>();
        for (RuleBook book : RuleBook.values()) {
            List<Pattern> phrases = book.phrases();
            BOLD.matcher(book.text()).results().map(found -> found.group(1).replaceAll("\\s*\n\\s*", book == RuleBook.CHINESE ? "" : " "))
                    .filter(words -> phrases.stream().noneMatch(phrase -> phrase.matcher(words).matches()))
                    .forEach(words -> unknown.add(book + ": " + words));
        }
        assertThat(unknown).isEmpty();
    }

    /** The results; of a row that cannot be read the reason. */
    private static Object made(Function<RuleExample, List<String>> computed, RuleExample row) {
        try {
            return computed.apply(row);
        } catch (RuntimeException unread) {
            return unread;
        }
    }

    /** All ids of rules in these folders. */
    private static Set<String> named(String... folders) {
        return Stream.of(folders).flatMap(RuleBookTest::sources).flatMap(text -> ID.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(RuleBookTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a bag: languages put them in other orders. */
    private static List<String> numbers(String section) {
        return NUMBER.matcher(section.replaceFirst("^### \\S+", "")).results().map(MatchResult::group).sorted().toList();
    }
}
