package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who the current thread works for, and in which language.
 *
 * <p>Signature: doc:DAC(security/package-summary) + call:CD(impl); see signatures.txt.
 */
public interface JiraAuthenticationContext {
    void clearLoggedInUser();

    I18nHelper getI18nHelper();

    Locale getLocale();

    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser user);
}
