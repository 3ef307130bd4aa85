package com.atlassian.jira;

/**
 * A kind of thing that a JQL function can stand for.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface JiraDataType {
}
