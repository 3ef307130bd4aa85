package io.cairn.host.web.template;

import io.cairn.host.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The host's own texts in one language, and how it writes dates. */
public final class Texts {
    /** Languages a user may choose. */
    public static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.SIMPLIFIED_CHINESE);

    private static final String BUNDLE = "io.cairn.host.web.host";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
        boolean chinese = locale.getLanguage().equals("zh");
        day = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd" : "dd/MMM/yy", locale);
        moment = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd HH:mm" : "dd/MMM/yy h:mm a", locale);
    }

    /** In the language a user chose; anonymous people get the one their browser asks for. English if we do not have it. */
    public static Texts of(Optional<User> user, HttpServletRequest request) {
        Locale wanted = user.map(found -> found.localeOr(Locale.US)).orElseGet(request::getLocale);
        return new Texts(LANGUAGES.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage())).findFirst().orElse(Locale.US));
    }

    public Locale locale() {
        return locale;
    }

    /** As Jira writes it in {@code ajs-user-locale} and {@code lang}: {@code en_US} becomes {@code en-US}. */
    public String languageTag() {
        return locale.toLanguageTag();
    }

    /** @throws MissingResourceException if the key is unknown: a fault of the page that asks */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Name of a status, type, resolution or priority in this language if the bundle has one below {@code prefix}, else as given. */
    public String named(String prefix, String name) {
        String key = prefix + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** A calendar day. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A calendar day in the server's time zone. */
    public String day(Instant instant) {
        return day.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Day and time in the server's time zone. */
    public String moment(Instant instant) {
        return moment.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** For {@code <time datetime>}. */
    public String iso(Instant instant) {
        return instant.toString();
    }
}
