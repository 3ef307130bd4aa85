package io.cairn.host.plugin.i18n;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Function;

/** Makes the texts of a language or of a user's language. */
public final class Languages implements I18nHelper.BeanFactory {
    private final Texts texts;
    private final Function<ApplicationUser, Locale> ofUser;

    /** @param ofUser language of a user; null is anonymous */
    public Languages(Texts texts, Function<ApplicationUser, Locale> ofUser) {
        this.texts = texts;
        this.ofUser = ofUser;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Language(texts, locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return new Language(texts, ofUser.apply(user));
    }
}
