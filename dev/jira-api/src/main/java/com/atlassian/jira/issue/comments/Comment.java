package com.atlassian.jira.issue.comments;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface Comment {
}
