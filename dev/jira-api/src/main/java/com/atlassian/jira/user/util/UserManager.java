package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds people.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface UserManager {
    boolean canRenameUser(ApplicationUser user);

    boolean canUpdateUser(ApplicationUser user);

    Collection<ApplicationUser> getAllApplicationUsers();

    Group getGroup(String name);

    Collection<Group> getGroups();

    int getTotalUserCount();

    Optional<ApplicationUser> getUserById(Long id);

    ApplicationUser getUserByKey(String key);

    ApplicationUser getUserByKeyEvenWhenUnknown(String key);

    ApplicationUser getUserByName(String name);

    ApplicationUser getUserByNameEvenWhenUnknown(String name);

    boolean isUserExisting(ApplicationUser user);
}
