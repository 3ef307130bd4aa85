package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A field that administrators added.
 *
 * <p>Signature: doc:JS + call:BD(impl) (packages of the supertypes un); see signatures.txt.
 */
public interface CustomField extends NavigableField, HideableField, ConfigurableField<Object>, RenderableField,
        RequirableField, OrderableField<Object> {
    List<IssueType> getAssociatedIssueTypes();

    List<Project> getAssociatedProjectObjects();

    String getColumnHeadingKey();

    CustomFieldType getCustomFieldType();

    String getDescription();

    String getFieldName();

    String getId();

    Long getIdAsLong();

    String getName();

    String getNameKey();

    String getUntranslatedName();

    Object getValue(Issue issue);

    boolean hasValue(Issue issue);

    boolean isAllIssueTypes();

    boolean isAllProjects();

    boolean isEditable();

    boolean isEnabled();

    boolean isGlobal();

    boolean isRelevantForIssueContext(IssueContext issueContext);
}
