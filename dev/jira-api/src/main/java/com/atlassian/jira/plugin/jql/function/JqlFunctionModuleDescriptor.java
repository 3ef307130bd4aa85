package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

/**
 * What atlassian-plugin.xml says about a JQL function.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor<JqlFunction> {
    /** UNVERIFIED. The element {@code fname}. */
    String getFunctionName();

    /** UNVERIFIED. The element {@code list}; false if there is none. */
    boolean isList();
}
