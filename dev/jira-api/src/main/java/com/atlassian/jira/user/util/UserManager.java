package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface UserManager {
    boolean canRenameUser(ApplicationUser user);

    boolean canUpdateUser(ApplicationUser user);

    Collection<ApplicationUser> getAllApplicationUsers();

    Group getGroup(String text);

    Collection<Group> getGroups();

    int getTotalUserCount();

    Optional<ApplicationUser> getUserById(Long id);

    ApplicationUser getUserByKey(String text);

    ApplicationUser getUserByKeyEvenWhenUnknown(String text);

    ApplicationUser getUserByName(String text);

    ApplicationUser getUserByNameEvenWhenUnknown(String text);

    boolean isUserExisting(ApplicationUser user);
}
