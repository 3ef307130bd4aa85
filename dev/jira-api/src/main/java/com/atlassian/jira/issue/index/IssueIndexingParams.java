package com.atlassian.jira.issue.index;

/**
 * Which parts of an issue are indexed anew.
 *
 * <p>Kind UNVERIFIED, but only a field is read; see signatures.txt.
 */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

    private IssueIndexingParams() {
    }
}
