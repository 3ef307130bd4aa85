package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String text);

    String getText(String text, Object value);

    String getText(String text, Object value, Object value2, Object value3);

    String getText(String text, Object value, Object value2, Object value3, Object value4);

    String getText(String text, String text2);

    /**
     * Signature: doc:JL(I18nHelper); see signatures.txt.
     */
    interface BeanFactory {
        I18nHelper getInstance(ApplicationUser user);

        I18nHelper getInstance(Locale locale);
    }
}
