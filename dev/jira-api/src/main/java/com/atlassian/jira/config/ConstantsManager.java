package com.atlassian.jira.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/**
 * Issue types, statuses, priorities and resolutions.
 *
 * <p>Signature: doc:JL + call:BD(impl); see signatures.txt.
 */
public interface ConstantsManager {
    List<String> getAllIssueTypeIds();

    Collection<IssueType> getAllIssueTypeObjects();

    List<IssueConstant> getConstantsByIds(ConstantsManager.CONSTANT_TYPE cONSTANT_TYPE, Collection<String> values);

    Priority getDefaultPriority();

    List<IssueType> getEditableSubTaskIssueTypes();

    IssueType getIssueType(String id);

    Collection<Priority> getPriorities();

    Collection<IssueType> getRegularIssueTypeObjects();

    Resolution getResolution(String id);

    Collection<Resolution> getResolutions();

    Status getStatus(String id);

    Status getStatusByName(String name);

    Status getStatusByNameIgnoreCase(String name);

    Status getStatusByTranslatedName(String name);

    Collection<Status> getStatuses();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    /**
     * Which of the four.
     *
     * <p>Kind UNVERIFIED; see signatures.txt.
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
