package com.atlassian.jira.util;

/**
 * Something that has a name.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface Named {
}
