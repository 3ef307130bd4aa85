package io.cairn.host.plugin.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

/** All texts in one language, as Jira's pages and actions know them. */
public final class Language implements I18nHelper {
    private final Texts texts;
    private final Locale locale;

    public Language(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    /** An array or collection is taken for several arguments, as in Jira. */
    @Override
    public String getText(String key, Object argument) {
        if (argument instanceof Object[] several) {
            return texts.text(locale, key, several);
        }
        return argument instanceof Collection<?> several ? texts.text(locale, key, several.toArray()) : texts.text(locale, key, argument);
    }

    @Override
    public String getText(String key, String argument) {
        return texts.text(locale, key, argument);
    }

    @Override
    public String getText(String key, Object first, Object second, Object third) {
        return texts.text(locale, key, first, second, third);
    }

    @Override
    public String getText(String key, Object first, Object second, Object third, Object fourth) {
        return texts.text(locale, key, first, second, third, fourth);
    }
}
