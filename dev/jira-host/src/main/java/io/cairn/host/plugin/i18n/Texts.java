package io.cairn.host.plugin.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * All texts, of the host and of the plugins that are on. Files are read as ISO-8859-1 with Unicode escapes, as Jira reads them (jira-platform.md C). A text is
 * looked for in language and country, then in the language, then in the file without either, which is English.
 */
public final class Texts {
    /** One bundle: a base name like {@code i18n/cairn}, and who finds its files. */
    private record Source(String owner, String baseName, Function<String, URL> files, Map<String, Properties> read) {
        Properties in(String suffix) {
            return read.computeIfAbsent(suffix, s -> load(files.apply(baseName + s + ".properties")));
        }
    }

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    /**
     * Adds a bundle; later ones do not override earlier ones.
     *
     * @param owner    plugin key, to take it away again
     * @param baseName dotted or slashed
     * @param files    finds a file by its path; null if there is none
     * @throws IllegalArgumentException if there is no file without language
     */
    public void add(String owner, String baseName, Function<String, URL> files) {
        Source source = new Source(owner, baseName.replace('.', '/'), files, new ConcurrentHashMap<>());
        if (files.apply(source.baseName() + ".properties") == null) {
            throw new IllegalArgumentException("no file " + source.baseName() + ".properties");
        }
        sources.add(source);
    }

    /** Takes all bundles of an owner away. */
    public void remove(String owner) {
        sources.removeIf(source -> source.owner().equals(owner));
    }

    /** The pattern as it stands in the file; null if no bundle has the key. */
    public String raw(Locale locale, String key) {
        for (String suffix : suffixes(locale)) {
            for (Source source : sources) {
                String found = source.in(suffix).getProperty(key);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /**
     * The text with its arguments put in by {@link MessageFormat}, always, so that a single apostrophe vanishes as it does in Jira (UNVERIFIED for calls without
     * arguments). The key itself if no bundle has it.
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = raw(locale, key);
        if (pattern == null) {
            return key;
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** All patterns whose key begins with the prefix, best language first, sorted by key. */
    public Map<String, String> startingWith(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>();
        for (String suffix : suffixes(locale)) {
            for (Source source : sources) {
                source.in(suffix).stringPropertyNames().stream().filter(key -> key.startsWith(prefix))
                        .forEach(key -> found.putIfAbsent(key, source.in(suffix).getProperty(key)));
            }
        }
        return found;
    }

    private static List<String> suffixes(Locale locale) {
        List<String> found = new ArrayList<>(3);
        if (!locale.getCountry().isEmpty()) {
            found.add("_" + locale.getLanguage() + "_" + locale.getCountry());
        }
        if (!locale.getLanguage().isEmpty()) {
            found.add("_" + locale.getLanguage());
        }
        found.add("");
        return found;
    }

    private static Properties load(URL file) {
        Properties properties = new Properties();
        if (file == null) {
            return properties;
        }
        try (InputStream in = file.openStream()) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("texts " + file, e);
        }
    }
}
