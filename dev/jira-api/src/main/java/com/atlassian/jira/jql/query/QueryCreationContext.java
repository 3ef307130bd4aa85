package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who searches, and whether permissions count.
 *
 * <p>Signature: doc:JS; see signatures.txt.
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    Set<String> getDeterminedProjects();

    boolean isSecurityOverriden();
}
