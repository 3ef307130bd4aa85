package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who has a role in a project.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectRoleActors {
    /** UNVERIFIED. Those named and those in a group that is. */
    Set<ApplicationUser> getUsers();
}
