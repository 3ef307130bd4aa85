package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How urgent an issue is.
 *
 * <p>Signature: call:SL(impl) (anonymous class: abstract class not strictly excluded); see signatures.txt.
 */
public interface Priority extends IssueConstant {
    String getRasterIconUrl();

    String getStatusColor();

    String getSvgIconUrl();
}
