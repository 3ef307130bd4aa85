package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * A condition that wants to know who looks, and where.
 *
 * <p>Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition); see signatures.txt.
 */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {
    }

    @Override
    public void init(Map<String, String> params) {
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** Whether it is shown to that person (null: nobody is logged in) in that place. */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
