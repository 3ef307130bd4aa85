package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
