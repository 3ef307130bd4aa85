package com.atlassian.jira.issue.fields;

/**
 * A field that can stand on a screen.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface OrderableField<V> {
}
