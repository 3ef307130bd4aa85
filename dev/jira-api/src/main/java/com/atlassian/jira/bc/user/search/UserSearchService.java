package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Finds people.
 *
 * <p>Signature: doc:J704; see signatures.txt.
 */
public interface UserSearchService {
    boolean canPerformAjaxSearch(ApplicationUser user);

    List<String> findUserNames(String query, UserSearchParams params);

    List<ApplicationUser> findUsers(String query, UserSearchParams params);

    Iterable<ApplicationUser> findUsersByEmail(String name);

    Iterable<ApplicationUser> findUsersByFullName(String name);
}
