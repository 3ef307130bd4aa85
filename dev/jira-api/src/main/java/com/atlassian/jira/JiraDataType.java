package com.atlassian.jira;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraDataType {
}
