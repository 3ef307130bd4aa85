package com.atlassian.jira.issue.fields;

/**
 * A field of issues.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface Field {
}
