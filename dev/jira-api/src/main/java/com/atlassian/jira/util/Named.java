package com.atlassian.jira.util;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface Named {
}
