package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * A person or a group that has a role.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface RoleActor {
    boolean contains(ApplicationUser user);

    String getParameter();

    String getType();

    Set<ApplicationUser> getUsers();
}
