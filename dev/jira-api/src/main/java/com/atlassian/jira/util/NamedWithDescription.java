package com.atlassian.jira.util;

/**
 * Something that has a description.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface NamedWithDescription {
}
