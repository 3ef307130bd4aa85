package com.atlassian.jira.project;

/**
 * What versions and components have in common.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectConstant {
}
