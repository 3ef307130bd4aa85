package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue, to be changed.
 *
 * <p>Signature: doc:J722; see signatures.txt.
 */
public interface MutableIssue extends Issue {
    void setAssignee(ApplicationUser user);

    void setCustomFieldValue(CustomField customField, Object value);

    void setDescription(String description);

    void setDueDate(Timestamp timestamp);
}
