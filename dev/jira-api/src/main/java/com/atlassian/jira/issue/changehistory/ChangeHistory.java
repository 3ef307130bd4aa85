package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/**
 * One change of an issue: who, when, and which fields. The host extends it and says which.
 *
 * <p>Signature: doc:J734; see signatures.txt.
 */
public class ChangeHistory {
    private final GenericValue changeHistory;
    private final IssueManager issues;
    private final UserManager users;

    public ChangeHistory(GenericValue changeHistoryGV, IssueManager issueManager, UserManager userManager) {
        this.changeHistory = changeHistoryGV;
        this.issues = issueManager;
        this.users = userManager;
    }

    public Long getId() {
        return changeHistory.getLong("id");
    }

    public Long getIssueId() {
        return changeHistory.getLong("issue");
    }

    public Issue getIssue() {
        return issues.getIssueObject(getIssueId());
    }

    /** Key of who did it, or null. */
    public String getAuthorKey() {
        return changeHistory.getString("author");
    }

    /** Who did it, or null. */
    public ApplicationUser getAuthorObject() {
        return users.getUserByKeyEvenWhenUnknown(getAuthorKey());
    }

    /** Name of who did it, or null. */
    public String getAuthorDisplayName() {
        ApplicationUser author = getAuthorObject();
        return author == null ? null : author.getDisplayName();
    }

    public Timestamp getTimePerformed() {
        return changeHistory.getTimestamp("created");
    }

    /** The fields that changed; none unless whoever made this says so. */
    public List<ChangeItemBean> getChangeItemBeans() {
        return List.of();
    }
}
