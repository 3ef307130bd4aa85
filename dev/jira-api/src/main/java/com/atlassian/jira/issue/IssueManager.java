package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds issues; asks for no permission.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/7.0.6/com/atlassian/jira/issue/IssueManager.html +
 * doc:DAC(issue/package-summary); see signatures.txt.
 */
public interface IssueManager {
    Issue findMovedIssue(String originalKey);

    Set<String> getAllIssueKeys(Long issueId);

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    long getIssueCountForProject(Long projectId);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    List<Issue> getIssueObjects(Collection<Long> values);

    /** UNVERIFIED. */
    boolean isEditable(Issue issue, ApplicationUser user);

    /** UNVERIFIED. */
    boolean isExistingIssueKey(String key);
}
