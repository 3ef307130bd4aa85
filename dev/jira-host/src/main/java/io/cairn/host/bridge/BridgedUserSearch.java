package io.cairn.host.bridge;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.permission.GlobalPermission;
import java.util.List;
import java.util.stream.Stream;

/** Finds people by the beginning of a name. */
final class BridgedUserSearch implements UserSearchService {
    private final Jira jira;
    private final Things things;

    BridgedUserSearch(Jira jira, Things things) {
        this.jira = jira;
        this.things = things;
    }

    @Override
    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return jira.permissions().hasGlobal(things.user(user), GlobalPermission.USE);
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        if (params.includeInactive()) {
            throw Unsupported.here("finding inactive users");
        }
        boolean nothingAsked = query == null || query.isBlank();
        if (nothingAsked && !params.allowEmptyQuery() || !params.includeActive()) {
            return List.of();
        }
        int most = params.getMaxResults() == null ? Integer.MAX_VALUE : params.getMaxResults();
        return found(query, most).toList();
    }

    @Override
    public List<String> findUserNames(String query, UserSearchParams params) {
        return findUsers(query, params).stream().map(ApplicationUser::getName).toList();
    }

    @Override
    public Iterable<ApplicationUser> findUsersByFullName(String name) {
        return found(name, Integer.MAX_VALUE).filter(user -> user.getDisplayName().equalsIgnoreCase(name)).toList();
    }

    @Override
    public Iterable<ApplicationUser> findUsersByEmail(String address) {
        return found(address, Integer.MAX_VALUE).filter(user -> user.getEmailAddress().equalsIgnoreCase(address)).toList();
    }

    private Stream<ApplicationUser> found(String text, int most) {
        return jira.users().find(text, most).stream().map(things::user);
    }
}
