package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Which language a person reads.
 *
 * <p>Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
