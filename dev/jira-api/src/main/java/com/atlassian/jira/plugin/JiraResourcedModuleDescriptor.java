package com.atlassian.jira.plugin;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface JiraResourcedModuleDescriptor<T> {
}
