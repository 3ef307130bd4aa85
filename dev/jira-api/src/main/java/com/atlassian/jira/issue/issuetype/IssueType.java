package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

/**
 * Story, bug, task and so on.
 *
 * <p>Signature: call:BD(impl)+SL(impl); see signatures.txt.
 */
public interface IssueType extends IssueConstant {
    Avatar getAvatar();

    boolean isSubTask();
}
