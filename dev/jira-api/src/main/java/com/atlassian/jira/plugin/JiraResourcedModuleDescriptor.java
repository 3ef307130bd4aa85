package com.atlassian.jira.plugin;

/**
 * What atlassian-plugin.xml says about a module.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraResourcedModuleDescriptor<T> {
}
