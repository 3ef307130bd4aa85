package com.atlassian.jira;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface JiraDataType {
}
