package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface JiraServiceContext {
    /** UNVERIFIED. */
    ApplicationUser getLoggedInApplicationUser();
}
