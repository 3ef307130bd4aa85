package io.cairn.okr.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/** The texts of the plugin, filled in as Jira does. */
public final class Bundles {
    private final Properties english = read("cairn.properties");
    private final Properties chinese = read("cairn_zh_CN.properties");

    String text(Locale locale, String key, Object... arguments) {
        Properties texts = locale.getLanguage().equals("zh") ? chinese : english;
        return new MessageFormat(texts.getProperty(key, key), locale).format(arguments);
    }

    /** As Jira's own. */
    public I18nResolver resolver() {
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(any(Locale.class), anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return text((Locale) all[0], (String) all[1], Arrays.copyOfRange(all, 2, all.length));
        });
        return resolver;
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", name))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
