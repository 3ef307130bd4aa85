package com.atlassian.jira.issue.index;

/**
 * UNVERIFIED kind. Signature: un (only a static field is read: kind irrelevant); see signatures.txt.
 */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = null;

    protected IssueIndexingParams() {
    }
}
