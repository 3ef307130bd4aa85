package io.cairn.okr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Whatever is refused is refused in words, in both languages. */
public class ErrorTextsTest {
    private static final Pattern KEY = Pattern.compile("\"(okr\\.error\\.[a-z.-]+)\"");

    @Test
    public void everyKeyInTheCodeHasItsTextInBothLanguages() throws IOException {
        Set<String> used = used();
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(bundle("cairn.properties").stringPropertyNames()).containsAll(used);
        assertThat(bundle("cairn_zh_CN.properties").stringPropertyNames()).containsAll(used);
    }

    @Test // Jira formats texts with MessageFormat, where a plain apostrophe begins a quotation
    public void noErrorTextHasAPlainApostrophe() throws IOException {
        for (String name : Set.of("cairn.properties", "cairn_zh_CN.properties")) {
            Properties texts = bundle(name);
            assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("okr.error."))
                    .map(texts::getProperty)).noneMatch(text -> text.contains("'"));
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", name))) {
            texts.load(reader);
        }
        return texts;
    }
}
