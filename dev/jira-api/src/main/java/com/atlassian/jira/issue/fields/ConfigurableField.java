package com.atlassian.jira.issue.fields;

/**
 * A field with settings.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ConfigurableField<V> {
}
