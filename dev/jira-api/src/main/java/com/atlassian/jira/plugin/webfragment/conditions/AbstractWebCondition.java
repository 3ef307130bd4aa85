package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;

/**
 * Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition); see signatures.txt.
 */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
