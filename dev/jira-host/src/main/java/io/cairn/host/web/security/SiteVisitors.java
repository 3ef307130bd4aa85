package io.cairn.host.web.security;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.Visitors;
import java.util.Locale;
import java.util.Optional;

/** Tells plugins who is there. Jira's administrators are its system administrators too, as after Jira's own set-up. */
public final class SiteVisitors implements Visitors {
    private final Jira jira;

    public SiteVisitors(Jira jira) {
        this.jira = jira;
    }

    @Override
    public Optional<Visitor> current() {
        return jira.currentUser().get().map(this::visitor);
    }

    @Override
    public Optional<Visitor> byKey(String userKey) {
        return jira.users().byKey(userKey).map(this::visitor);
    }

    @Override
    public Locale locale() {
        return jira.currentUser().get().map(user -> user.localeOr(Locale.US)).orElse(Locale.US);
    }

    private Visitor visitor(User user) {
        boolean admin = jira.groups().administrator(user);
        return new Visitor(user.key(), jira.groups().licensed(user), admin, admin);
    }
}
