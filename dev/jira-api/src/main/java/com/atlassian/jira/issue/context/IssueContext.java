package com.atlassian.jira.issue.context;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface IssueContext {
}
