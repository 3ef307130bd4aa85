package com.atlassian.jira.issue.context;

/**
 * A project and an issue type.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface IssueContext {
}
