package com.atlassian.jira.project;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;

/**
 * A project, to be read.
 *
 * <p>Signature: call:BD(impl)+SL(impl); see signatures.txt.
 */
public interface Project {
    ApplicationUser getArchivedBy();

    Date getArchivedDate();

    Long getAssigneeType();

    Avatar getAvatar();

    Collection<ProjectComponent> getComponents();

    String getDescription();

    String getEmail();

    Long getId();

    Collection<IssueType> getIssueTypes();

    String getKey();

    String getLeadUserKey();

    String getName();

    String getOriginalKey();

    ProjectCategory getProjectCategory();

    ApplicationUser getProjectLead();

    ProjectTypeKey getProjectTypeKey();

    String getUrl();

    Collection<Version> getVersions();

    boolean isArchived();
}
