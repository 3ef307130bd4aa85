package com.atlassian.jira.issue.context;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface IssueContext {
}
