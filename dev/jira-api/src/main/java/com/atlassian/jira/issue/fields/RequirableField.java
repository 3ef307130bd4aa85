package com.atlassian.jira.issue.fields;

/**
 * A field that can be required.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface RequirableField {
}
