package com.atlassian.jira.issue.comments;

/**
 * What somebody said about an issue.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface Comment {
}
