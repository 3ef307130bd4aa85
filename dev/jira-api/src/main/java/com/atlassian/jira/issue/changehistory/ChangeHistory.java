package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * Signature: doc:J734; see signatures.txt.
 */
public class ChangeHistory {
    protected ChangeHistory() {
    }

    public String getAuthorDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException();
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException();
    }
}
