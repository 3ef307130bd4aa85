package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * What changed in issues.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira/4.4/com/atlassian/jira/issue/changehistory/ChangeHistoryManager.html; see
 * signatures.txt.
 */
public interface ChangeHistoryManager {
    Issue findMovedIssue(String originalKey);

    List<ChangeHistory> getChangeHistories(Issue issue);

    /** UNVERIFIED. */
    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser user);

    ChangeHistory getChangeHistoryById(Long id);

    Collection<String> getPreviousIssueKeys(Long issueId);
}
