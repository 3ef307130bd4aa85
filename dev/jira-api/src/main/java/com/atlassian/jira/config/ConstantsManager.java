package com.atlassian.jira.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/**
 * Signature: doc:JL + call:BD(impl); see signatures.txt.
 */
public interface ConstantsManager {
    List<String> getAllIssueTypeIds();

    Collection<IssueType> getAllIssueTypeObjects();

    List<IssueConstant> getConstantsByIds(ConstantsManager.CONSTANT_TYPE cONSTANT_TYPE, Collection<String> values);

    Priority getDefaultPriority();

    List<IssueType> getEditableSubTaskIssueTypes();

    IssueType getIssueType(String text);

    Collection<Priority> getPriorities();

    Collection<IssueType> getRegularIssueTypeObjects();

    Resolution getResolution(String text);

    Collection<Resolution> getResolutions();

    Status getStatus(String text);

    Status getStatusByName(String text);

    Status getStatusByNameIgnoreCase(String text);

    Status getStatusByTranslatedName(String text);

    Collection<Status> getStatuses();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    /**
     * Kind UNVERIFIED; see signatures.txt.
     */
    public enum CONSTANT_TYPE {
        /** UNVERIFIED. */
        PRIORITY,
        /** UNVERIFIED. */
        STATUS,
        /** UNVERIFIED. */
        RESOLUTION,
        /** UNVERIFIED. */
        ISSUE_TYPE
    }
}
