package com.atlassian.jira.project;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface ProjectConstant {
}
