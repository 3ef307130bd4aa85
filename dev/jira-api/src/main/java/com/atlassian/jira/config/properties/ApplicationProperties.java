package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public interface ApplicationProperties {
    String getDefaultBackedString(String text);

    Locale getDefaultLocale();

    boolean getOption(String text);

    String getString(String text);
}
