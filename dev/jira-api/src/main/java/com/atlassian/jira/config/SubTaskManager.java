package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Issues that are parts of issues.
 *
 * <p>Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface SubTaskManager {
    void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser user) throws CreateException;

    /** UNVERIFIED. */
    Collection<Issue> getSubTaskObjects(Issue parent);

    boolean isSubTasksEnabled();
}
