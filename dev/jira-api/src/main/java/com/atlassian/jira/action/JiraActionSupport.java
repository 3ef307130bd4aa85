package com.atlassian.jira.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/**
 * An action that speaks the language of the person who called it.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/5.0/com/atlassian/jira/security/xsrf/package-tree.html; see
 * signatures.txt.
 */
public class JiraActionSupport extends ActionSupport implements CommandDriven, I18nHelper {
    private static final long serialVersionUID = 1L;

    /** UNVERIFIED. */
    protected JiraActionSupport() {
    }

    /** UNVERIFIED. An action without commands ignores it. */
    @Override
    public void setCommand(String command) {
    }

    @Override
    public Locale getLocale() {
        return language().getLocale();
    }

    @Override
    public String getText(String key) {
        return language().getText(key);
    }

    @Override
    public String getText(String key, String value1) {
        return language().getText(key, value1);
    }

    @Override
    public String getText(String key, Object parameters) {
        return language().getText(key, parameters);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return language().getText(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3, Object value4) {
        return language().getText(key, value1, value2, value3, value4);
    }

    private static I18nHelper language() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }
}
