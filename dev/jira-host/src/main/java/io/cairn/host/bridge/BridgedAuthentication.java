package io.cairn.host.bridge;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.cairn.host.jira.CurrentUser;
import java.util.Locale;

/** Who acts on this thread, and in which language. */
final class BridgedAuthentication implements JiraAuthenticationContext {
    private final CurrentUser current;
    private final Things things;
    private final I18nHelper.BeanFactory languages;

    BridgedAuthentication(CurrentUser current, Things things, I18nHelper.BeanFactory languages) {
        this.current = current;
        this.things = things;
        this.languages = languages;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get().map(things::user).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        current.set(things.user(user));
    }

    @Override
    public void clearLoggedInUser() {
        current.clear();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return languages.getInstance(getLoggedInUser());
    }

    @Override
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }
}
