package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * Signature: doc:JL(issue/resolution/package-tree); see signatures.txt.
 */
public interface Resolution extends IssueConstant {
}
