package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature: call:MR (constructor); see signatures.txt.
 */
public class JiraServiceContextImpl {
    public JiraServiceContextImpl(ApplicationUser user) {
    }
}
