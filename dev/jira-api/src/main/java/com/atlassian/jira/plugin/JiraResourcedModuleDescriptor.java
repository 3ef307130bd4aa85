package com.atlassian.jira.plugin;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraResourcedModuleDescriptor<T> {
}
