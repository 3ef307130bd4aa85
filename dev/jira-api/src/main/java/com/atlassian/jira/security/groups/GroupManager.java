package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature: doc:JS; see signatures.txt.
 */
public interface GroupManager {
    Collection<ApplicationUser> getDirectUsersInGroup(Group group);

    Group getGroup(String text);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<String> getGroupNamesForUser(String text);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    boolean groupExists(String text);

    boolean isUserInGroup(ApplicationUser user, String text);
}
