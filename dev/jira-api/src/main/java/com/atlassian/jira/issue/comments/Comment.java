package com.atlassian.jira.issue.comments;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Comment {
}
