package com.atlassian.jira.event.issue;

/**
 * Publishes what happens to issues.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/7.1.0/com/atlassian/jira/event/issue/IssueEventManager.html; see
 * signatures.txt.
 */
public interface IssueEventManager {
    void dispatchEvent(IssueEventBundle bundle);
}
