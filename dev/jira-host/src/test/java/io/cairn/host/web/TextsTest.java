package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.web.template.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's own texts are complete in both languages. */
public class TextsTest {
    /** Keys that translate data of Jira; where there is none, the data's own name is shown. */
    private static final List<String> NAMES = List.of("status.", "type.", "step.", "priority.", "resolution.", "column.", "history.");

    private static Properties bundle(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream("/io/cairn/host/web/host" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    public void bothLanguagesHaveTheSameKeys() throws IOException {
        TreeSet<String> english = new TreeSet<>(bundle("").stringPropertyNames());
        TreeSet<String> chinese = new TreeSet<>(bundle("_zh_CN").stringPropertyNames());
        english.removeIf(key -> NAMES.stream().anyMatch(key::startsWith));
        chinese.removeIf(key -> NAMES.stream().anyMatch(key::startsWith));
        assertThat(chinese).isEqualTo(english);
    }

    @Test
    public void everyTextWithPlacesCanBeWritten() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            ResourceBundle.getBundle("io.cairn.host.web.host", language).keySet()
                    .forEach(key -> assertThat(texts.text(key, 7, 7, 7)).as(key).doesNotContain("{"));
        }
    }

    @Test
    public void templatesNameOnlyKnownKeys() throws Exception {
        Properties english = bundle("");
        Path templates = Path.of(TextsTest.class.getResource("/io/cairn/host/web/templates").toURI());
        try (Stream<Path> files = Files.list(templates)) {
            for (Path file : files.toList()) {
                Matcher key = Pattern.compile("\\$t\\.text\\(\"([^\"]+)\"").matcher(Files.readString(file));
                while (key.find()) {
                    assertThat(english.stringPropertyNames()).as(file.getFileName().toString()).contains(key.group(1));
                }
            }
        }
    }
}
