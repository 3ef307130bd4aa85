package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Settings of Jira.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface ApplicationProperties {
    String getDefaultBackedString(String key);

    Locale getDefaultLocale();

    boolean getOption(String key);

    String getString(String key);
}
