package io.cairn.okr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Everything shown to people exists in every language, and nothing else does. */
public class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("[\"'](okr\\.[A-Za-z0-9.-]+)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final List<String> PLACES = List.of("src/main/java", "src/main/frontend/src", "src/main/resources/templates", "atlassian-plugin.xml");

    @Test
    public void allLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        Properties english = bundle("cairn.properties");
        Properties chinese = bundle("cairn_zh_CN.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key ->
                assertThat(placeholders(chinese.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    public void everyKeyThatIsNamedHasAText() {
        assertThat(bundle("cairn.properties").stringPropertyNames())
                .containsAll(named().stream().filter(key -> !key.endsWith(".")).collect(Collectors.toSet()));
    }

    @Test // a literal that ends in a dot is the beginning of several keys, such as one for each status
    public void everyTextIsUsed() {
        Set<String> named = named();
        Set<String> beginnings = named.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        assertThat(bundle("cairn.properties").stringPropertyNames().stream()
                .filter(key -> !named.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !key.endsWith(".one") || !named.contains(key.substring(0, key.length() - ".one".length())))).isEmpty();
    }

    @Test // Jira formats texts with MessageFormat, where a plain apostrophe begins a quotation
    public void noTextIsEmptyOrHasAPlainApostrophe() {
        for (String name : List.of("cairn.properties", "cairn_zh_CN.properties")) {
            Properties texts = bundle(name);
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() {
        return PLACES.stream().flatMap(TextsTest::files)
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1))).filter(TextsTest::isText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Not the name of a file of ours. */
    private static boolean isText(String literal) {
        return !literal.endsWith(".css") && !literal.endsWith(".js");
    }

    private static Stream<Path> files(String place) {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            return files.filter(Files::isRegularFile).toList().stream();
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

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", name))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
