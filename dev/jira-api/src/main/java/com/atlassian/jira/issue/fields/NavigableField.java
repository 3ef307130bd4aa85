package com.atlassian.jira.issue.fields;

/**
 * A field that can be a column.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface NavigableField {
}
