package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

/**
 * UNVERIFIED kind. Signature: un (abstract class in 4.3-m5; the supertype is an interface in 7.x); see signatures.txt.
 */
public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor {
}
