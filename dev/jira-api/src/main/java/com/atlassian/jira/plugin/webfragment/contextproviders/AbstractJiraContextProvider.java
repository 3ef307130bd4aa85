package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Adds values to a web fragment for the person who looks at it.
 *
 * <p>Signature: doc:JL + doc:G11(web/contextprovider/GhHelpContextProvider); see signatures.txt.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractJiraContextProvider implements ContextProvider {
    public AbstractJiraContextProvider() {
    }

    @Override
    public void init(Map params) throws PluginParseException {
    }

    @Override
    public Map getContextMap(Map context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** The values to add, by name; the person may be null. */
    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
