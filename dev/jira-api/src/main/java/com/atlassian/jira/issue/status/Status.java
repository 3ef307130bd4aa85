package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Where an issue stands in its workflow.
 *
 * <p>Signature: call:BD(impl)+SL(impl); see signatures.txt.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
