package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Signature: doc:JL + doc:G11(web/contextprovider/GhHelpContextProvider); see signatures.txt.
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    public AbstractJiraContextProvider() {
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);

    public Map getContextMap(Map map) {
        throw new UnsupportedOperationException();
    }

    public void init(Map map) throws PluginParseException {
        throw new UnsupportedOperationException();
    }
}
