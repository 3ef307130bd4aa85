package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Signature: doc:BAM(BambooI18nResolver 9.6.4); see signatures.txt.
 */
public interface I18nResolver {
    Message createMessage(String text, Serializable... serializable);

    Map<String, String> getAllTranslationsForPrefix(String text, Locale locale);

    String getRawText(String text);

    String getText(Message message);

    String getText(String text);

    String getText(String text, Serializable... serializable);

    String getText(Locale locale, String text);

    String getText(Locale locale, String text, Serializable... serializable);
}
