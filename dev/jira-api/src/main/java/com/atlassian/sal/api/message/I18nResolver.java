package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Texts in the language of the current user, by key.
 *
 * <p>Signature: doc:BAM(BambooI18nResolver 9.6.4); see signatures.txt.
 */
public interface I18nResolver {
    Message createMessage(String key, Serializable... arguments);

    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);

    String getRawText(String key);

    String getText(Message message);

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);
}
