package io.cairn.okr.jira;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.UserKey;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People from Jira's directories. */
final class JiraPeople implements People {
    private final UserManager users;
    private final UserSearchService search;
    private final AvatarService avatars;
    private final JiraAuthenticationContext context;

    JiraPeople(UserManager users, UserSearchService search, AvatarService avatars, JiraAuthenticationContext context) {
        this.users = users;
        this.search = search;
        this.avatars = avatars;
        this.context = context;
    }

    @Override
    public PersonView view(UserKey key) {
        return known(key).orElseGet(() -> gone(key));
    }

    @Override
    public Optional<PersonView> known(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value())).map(this::view);
    }

    @Override
    public List<PersonView> find(String text, int most) {
        return search.findUsers(text == null ? "" : text.strip(), UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY).stream()
                .limit(most).map(this::view).toList();
    }

    @Override
    public Optional<UserKey> caller() {
        return Optional.ofNullable(context.getLoggedInUser()).map(user -> new UserKey(user.getKey()));
    }

    @Override
    public Locale locale() {
        return context.getLocale();
    }

    private PersonView view(ApplicationUser user) {
        return new PersonView(new UserKey(user.getKey()), user.getName(), user.getDisplayName(), picture(user),
                user.isActive());
    }

    private PersonView gone(UserKey key) {
        ApplicationUser left = users.getUserByKeyEvenWhenUnknown(key.value());
        String name = left == null ? key.value() : left.getName();
        String displayName = left == null ? key.value() : left.getDisplayName();
        return new PersonView(key, name, displayName, left == null ? "" : picture(left), false);
    }

    private String picture(ApplicationUser user) {
        URI address = avatars.getAvatarURL(context.getLoggedInUser(), user);
        return address == null ? "" : address.toString();
    }
}
