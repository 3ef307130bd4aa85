package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Signature: doc:J704; see signatures.txt.
 */
public interface UserSearchService {
    boolean canPerformAjaxSearch(ApplicationUser user);

    List<String> findUserNames(String text, UserSearchParams userSearchParams);

    List<ApplicationUser> findUsers(String text, UserSearchParams userSearchParams);

    Iterable<ApplicationUser> findUsersByEmail(String text);

    Iterable<ApplicationUser> findUsersByFullName(String text);
}
