package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Groups of people.
 *
 * <p>Signature: doc:JS; see signatures.txt.
 */
public interface GroupManager {
    Collection<ApplicationUser> getDirectUsersInGroup(Group group);

    Group getGroup(String name);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<String> getGroupNamesForUser(String name);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    boolean groupExists(String name);

    boolean isUserInGroup(ApplicationUser user, String name);
}
