package io.cairn.host.jira.error;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the small Jira itself: {@code texts.properties} and its translations. */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException if no bundle has the key
     */
    public static String text(Locale locale, String key, Object... args) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.cairn.host.jira.texts", locale, NO_FALLBACK);
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = String.valueOf(args[i]); // no grouping: issue 12345 is not "12,345"
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }
}
