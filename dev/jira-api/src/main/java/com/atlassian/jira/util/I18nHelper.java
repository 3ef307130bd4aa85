package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Texts in one language, by key.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, Object value);

    String getText(String key, Object value, Object value2, Object value3);

    String getText(String key, Object value, Object value2, Object value3, Object value4);

    String getText(String key, String text);

    /**
     * Makes them.
     *
     * <p>Signature: doc:JL(I18nHelper); see signatures.txt.
     */
    interface BeanFactory {
        I18nHelper getInstance(ApplicationUser user);

        I18nHelper getInstance(Locale locale);
    }
}
