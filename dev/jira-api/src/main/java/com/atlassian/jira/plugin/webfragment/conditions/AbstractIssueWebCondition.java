package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    public AbstractIssueWebCondition() {
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);

    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        throw new UnsupportedOperationException();
    }
}
