package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How an issue was settled.
 *
 * <p>Signature: doc:JL(issue/resolution/package-tree); see signatures.txt.
 */
public interface Resolution extends IssueConstant {
}
