package com.atlassian.jira.issue.fields;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface HideableField {
}
