package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * An issue, to be read. What is not set is null, or an empty collection.
 *
 * <p>Signature: doc:JL + call:BD(impl)+SL(impl) (packages of the supertypes un, except IssueContext); see
 * signatures.txt.
 */
public interface Issue extends OfBizValueWrapper, IssueContext, WithId, WithKey {
    Collection<Version> getAffectedVersions();

    String getArchivedById();

    ApplicationUser getArchivedByUser();

    Timestamp getArchivedDate();

    ApplicationUser getAssignee();

    String getAssigneeId();

    Collection<ProjectComponent> getComponents();

    Timestamp getCreated();

    ApplicationUser getCreator();

    String getCreatorId();

    Object getCustomFieldValue(CustomField customField);

    String getDescription();

    Timestamp getDueDate();

    String getEnvironment();

    Long getEstimate();

    Object getExternalFieldValue(String fieldId);

    Collection<Version> getFixVersions();

    Long getId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getKey();

    Set<Label> getLabels();

    Long getNumber();

    Long getOriginalEstimate();

    Long getParentId();

    Issue getParentObject();

    Priority getPriority();

    Long getProjectId();

    Project getProjectObject();

    ApplicationUser getReporter();

    String getReporterId();

    Resolution getResolution();

    Timestamp getResolutionDate();

    String getResolutionId();

    Long getSecurityLevelId();

    Status getStatus();

    String getStatusId();

    Collection<Issue> getSubTaskObjects();

    String getSummary();

    Long getTimeSpent();

    Timestamp getUpdated();

    Long getVotes();

    Long getWatches();

    Long getWorkflowId();

    boolean isArchived();

    boolean isCreated();

    boolean isEditable();

    boolean isSubTask();
}
