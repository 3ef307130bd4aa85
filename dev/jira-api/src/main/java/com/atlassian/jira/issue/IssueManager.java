package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Signature: doc:https://docs.atlassian.com/jira/7.0.6/com/atlassian/jira/issue/IssueManager.html + doc:DAC(issue/package-summary); see signatures.txt.
 */
public interface IssueManager {
    Issue findMovedIssue(String text);

    Set<String> getAllIssueKeys(Long id);

    MutableIssue getIssueByCurrentKey(String text);

    MutableIssue getIssueByKeyIgnoreCase(String text);

    long getIssueCountForProject(Long id);

    Collection<Long> getIssueIdsForProject(Long id) throws GenericEntityException;

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String text);

    List<Issue> getIssueObjects(Collection<Long> values);

    /** UNVERIFIED. */
    boolean isEditable(Issue issue, ApplicationUser user);

    /** UNVERIFIED. */
    boolean isExistingIssueKey(String text);
}
