package com.atlassian.jira.issue.fields;

/**
 * A field that can be hidden.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface HideableField {
}
