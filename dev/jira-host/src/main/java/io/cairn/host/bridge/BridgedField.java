package io.cairn.host.bridge;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A custom field. All are for all projects; only the epic's name is for one issue type. */
final class BridgedField implements CustomField {
    private final Things things;
    private final io.cairn.host.jira.constant.CustomField field;

    BridgedField(Things things, io.cairn.host.jira.constant.CustomField field) {
        this.things = things;
        this.field = field;
    }

    io.cairn.host.jira.constant.CustomField field() {
        return field;
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getNameKey() {
        return field.name();
    }

    @Override
    public String getFieldName() {
        return field.name();
    }

    @Override
    public String getUntranslatedName() {
        return field.name();
    }

    @Override
    public String getColumnHeadingKey() {
        return field.name();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new Type(field);
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    @Override
    public boolean hasValue(Issue issue) {
        return getValue(issue) != null;
    }

    @Override
    public boolean isAllIssueTypes() {
        return !forEpics();
    }

    /** As Jira: one null element where the field is for all types. */
    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return forEpics() ? things.issueTypes().stream().filter(type -> type.getName().equals(io.cairn.host.jira.constant.IssueType.EPIC)).toList()
                : java.util.Collections.singletonList(null);
    }

    private boolean forEpics() {
        return field.id() == io.cairn.host.jira.constant.CustomField.EPIC_NAME.id();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return List.of();
    }

    @Override
    public boolean isAllProjects() {
        return true;
    }

    @Override
    public boolean isGlobal() {
        return !forEpics();
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext context) {
        return !forEpics() || context instanceof Issue issue && getAssociatedIssueTypes().contains(issue.getIssueType());
    }

    private record Type(io.cairn.host.jira.constant.CustomField field) implements CustomFieldType<Object, Object> {
        @Override
        public String getKey() {
            return field.typeKey();
        }

        @Override
        public String getName() {
            return field.name();
        }

        @Override
        public String getDescription() {
            return "";
        }

        @Override
        public boolean isRenderable() {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return field.name();
    }
}
